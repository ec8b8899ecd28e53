"""Whether a folder is a good place for a case: not synced to a cloud, not on a network."""

import ctypes
import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath

# What the sync programs call their folders; the name may go on after a space or hyphen, as in
# "OneDrive - Firm" or "Dropbox (Firm)".
_FOLDERS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "pcloudsync": "pCloud",
    "yandex.disk": "Yandex.Disk",
    "yandexdisk": "Yandex.Disk",
    "mega": "MEGA",
    "megasync": "MEGA",
    "seafile": "Seafile",
}
_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".stversions": "Syncthing",
    ".sync": "Resilio Sync",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".debris": "MEGA",
    ".megaignore": "MEGA",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".seafile-data": "Seafile",
}
_MARKER_BEGINNINGS = {".sync_": "Nextcloud", "._sync_": "Nextcloud"}
_NETWORK_TYPES = frozenset(
    (
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "sshfs",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "9p", "afs", "ceph",
        "glusterfs", "fuse.glusterfs", "ncpfs", "lustre", "beegfs",
    )
)  # fmt: skip
_DRIVE_REMOTE = 4  # GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Place:
    """What is known of a folder. `cloud` names the sync service or is ""; sizes in bytes."""

    cloud: str
    network: bool
    free_bytes: int
    writable: bool


def check_place(folder: Path) -> Place:
    """What kind of place a folder is, or would be made in when it is not there yet."""
    there = _nearest(folder.absolute())
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        free = 0
    return Place(
        cloud_of(folder.absolute()) or _by_marker(there),
        on_network(there),
        free,
        os.access(there, os.W_OK | os.X_OK),
    )


def proposed_code(existing: Iterable[str], year: int) -> str:
    """The next free case code of a year: "K-2026-01", "K-2026-02", ..."""
    pattern = re.compile(rf"K-{year}-(\d+)", re.IGNORECASE)
    used = [int(match[1]) for code in existing if (match := pattern.match(code))]
    return f"K-{year}-{max(used, default=0) + 1:02d}"


def cloud_of(folder: PurePath) -> str:
    """The sync service a path belongs to by the names of its folders, or ""."""
    for part in folder.parts:
        name = part.casefold()
        for known, service in _FOLDERS.items():
            if name == known or name.startswith((f"{known} ", f"{known}-", f"{known}_")):
                return service
        if name.startswith(("googledrive", "onedrive-", "dropbox-")):
            return _FOLDERS[name.split("-")[0]] if "-" in name else "Google Drive"
    return ""


def _nearest(folder: Path) -> Path:
    for path in (folder, *folder.parents):
        if path.is_dir():
            return path
    return Path(folder.anchor or ".")


def _by_marker(folder: Path) -> str:
    """The sync program that keeps its own files in this folder or one above it."""
    for path in (folder, *folder.parents):
        try:
            names = {entry.name.casefold() for entry in os.scandir(path)}
        except OSError:
            continue
        if found := _marked(names):
            return found
    return ""


def _marked(names: Iterable[str]) -> str:
    for name in names:
        if name in _MARKERS:
            return _MARKERS[name]
        for beginning, service in _MARKER_BEGINNINGS.items():
            if name.startswith(beginning) and ".db" in name:
                return service
    return ""


def on_network(folder: Path) -> bool:
    """Whether a folder lies on another computer, as far as this system tells."""
    if sys.platform == "win32":
        return _windows_network(folder)
    if sys.platform == "darwin":
        return _mac_network(folder)
    try:
        mounts = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return network_by_mounts(os.path.realpath(folder), mounts)


def network_by_mounts(folder: str, mounts: str) -> bool:
    """The same from a Linux table of mounts (proc(5): device, place, type, ...)."""
    best, best_type = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = _unescaped(fields[1])
        inside = folder == point or folder.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, best_type = point, fields[2]
    return best_type in _NETWORK_TYPES


def _unescaped(field: str) -> str:
    """Mount tables write space, tab, newline and backslash in octal."""
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, sign)
    return field


def _windows_network(folder: Path) -> bool:
    if str(folder).startswith("\\\\"):
        return True
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  only there on Windows
    return bool(kernel.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE)


def _mac_network(folder: Path) -> bool:
    """By the file system's name in statfs(2): 16 bytes at offset 72 of the 64-bit structure."""
    buffer = ctypes.create_string_buffer(4_096)
    libc = ctypes.CDLL(None)
    statfs = getattr(libc, "statfs$INODE64", None) or libc.statfs
    if statfs(os.fsencode(folder), buffer) != 0:
        return False
    return buffer.raw[72:88].split(b"\0")[0].decode("ascii", "replace") in _NETWORK_TYPES
