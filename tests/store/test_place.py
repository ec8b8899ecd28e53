from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from casefile.store import place

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0\n"
    "//files/team /data/ona/Team\\040Files cifs rw 0 0\n"
    "host:/srv /srv/cases nfs4 rw 0 0\n"
    "tmpfs /srv/cases/here tmpfs rw 0 0\n"
)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/data/ona/Dropbox/Cases/K-1", "Dropbox"),
        ("/data/ona/Dropbox (Office)/K-1", "Dropbox"),
        ("C:/Users/ona/OneDrive - Office/K-1", "OneDrive"),
        ("/Users/ona/Library/Mobile Documents/com~apple~CloudDocs/K", "iCloud"),
        ("/Users/ona/Library/CloudStorage/GoogleDrive-ona@example.org/My Drive/K", "Google Drive"),
        ("C:/Users/ona/Google Drive/K", "Google Drive"),
        ("/data/ona/Nextcloud/K", "Nextcloud"),
        ("/data/ona/pCloudDrive/K", "pCloud"),
        ("C:/Users/ona/YandexDisk/K", "Yandex.Disk"),
        ("/data/ona/MEGA/K", "MEGA"),
        ("/data/ona/Documents/K-2026-01", ""),
        ("/data/ona/megaphone/K", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder: str, service: str) -> None:
    path = PureWindowsPath(folder) if folder[1] == ":" else PurePosixPath(folder)
    assert place.cloud_of(path) == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".sync_a1b2c3.db", "Nextcloud"),
        (".tmp.driveupload", "Google Drive"),
    ],
)
def test_a_synced_folder_is_known_by_what_the_program_leaves(
    tmp_path: Path, marker: str, service: str
) -> None:
    (tmp_path / marker).mkdir()
    below = tmp_path / "cases" / "K-2026-01.case"
    assert place.check_place(below).cloud == service


def test_an_ordinary_folder_is_a_good_place(tmp_path: Path) -> None:
    found = place.check_place(tmp_path / "not" / "there" / "yet")
    assert (found.cloud, found.network, found.writable) == ("", False, True)
    assert found.free_bytes > 0


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("/data/ona/Documents", False),
        ("/data/ona/Team Files", True),
        ("/data/ona/Team Files/K-1", True),
        ("/data/ona/Team Files Old", False),
        ("/srv/cases/K-1", True),
        ("/srv/cases/here/K-1", False),
    ],
)
def test_a_network_drive_is_known_by_its_mount(folder: str, network: bool) -> None:
    assert place.network_by_mounts(folder, MOUNTS) is network
