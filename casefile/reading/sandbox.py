"""What a reading child gives up before it sees a document, layer by layer.

Each layer may be missing on some system; the others still hold, and the child says which do.
"""

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from casefile.reading.landlock import no_new_privileges, restrict_files

MEMORY = 1536 * 1024 * 1024
_OPEN_FILES = 64
_NEW_USERS, _NEW_NETWORK = 0x10000000, 0x40000000
_CAPABILITY_VERSION_3 = 0x20080522
_CLONE_THREAD = 0x00010000
_SET_DUMPABLE = 4
_LOCAL_FAMILIES = frozenset((1,))
"""AF_UNIX. The module of sockets is not loaded for its name."""
_LOOKUPS = frozenset(
    ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")
)
# fmt: off
_REFUSED = (
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
    "sendmmsg", "recvfrom", "recvmsg", "recvmmsg", "execve", "execveat", "fork", "vfork",
    "ptrace", "process_vm_readv", "process_vm_writev", "kill", "tkill", "pidfd_open",
    "pidfd_getfd", "pidfd_send_signal", "mount", "umount2", "move_mount", "open_tree", "fsopen",
    "pivot_root", "chroot", "unshare", "setns", "bpf", "perf_event_open", "userfaultfd",
    "io_uring_setup", "io_uring_enter", "io_uring_register", "add_key", "request_key", "keyctl",
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot",
    "swapon", "swapoff", "acct", "settimeofday", "clock_settime", "open_by_handle_at",
    "name_to_handle_at", "personality", "quotactl", "nfsservctl", "lookup_dcookie",
    "memfd_create", "shmget", "shmat", "msgget", "semget", "mq_open", "setuid", "setgid",
    "setresuid", "setresgid", "setgroups", "capset", "truncate", "rename", "renameat",
    "renameat2", "unlink", "unlinkat", "link", "linkat", "symlink", "symlinkat", "mkdir",
    "mkdirat", "rmdir", "mknod", "mknodat", "chmod", "fchmodat", "chown", "lchown", "fchownat",
    "creat", "utimensat",
)
# fmt: on

NETWORK = "no network of its own"
LIMITS = "limits on memory and files"
CALLS = "no sockets, no other programs"
FILES = "no files but the program's own resources"


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of protection: whether it holds here, and if not, why."""

    name: str
    holds: bool
    why: str = ""

    @property
    def words(self) -> str:
        """As `casefile doctor` prints it."""
        return "holds" if self.holds else f"missing: {self.why}"


def no_core_dumps() -> None:
    """Should this process die, the system writes none of what it held to the disk.

    Where a program of the system collects the dumps, only the second call keeps them from it
    (core(5), PR_SET_DUMPABLE in prctl(2)).
    """
    if sys.platform == "win32":
        return
    import resource  # not there on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


@cache  # what listens once listens to the end
def stay_offline() -> None:
    """No Python code of this process opens a way to another computer from now on, on any system.

    Libraries of libraries have tried: some look for updates of their data. Local sockets remain.
    What is not Python is held by the other layers, where they hold.
    """
    sys.addaudithook(_refuse_network)


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket.") and (
        event in _LOOKUPS or (event == "socket.__new__" and arguments[1] not in _LOCAL_FAMILIES)
    ):
        raise PermissionError(errno.EPERM, "Casefile makes no network connection")


def leave_network() -> Layer:
    """Move into a network of its own, which has no way out. Call it before any thread starts."""
    return _layer(NETWORK, _unshare)


def drop_rights(readable: Iterable[Path]) -> tuple[Layer, ...]:
    """Give up capabilities, memory without bound, sockets, programs, and files not `readable`.

    Everything the process will ever import must be imported before. Files come last, as the filter
    of system calls is itself a library to load.
    """
    folders = [folder for folder in readable if folder.is_dir()]
    return (
        _layer(LIMITS, _limit),
        _layer(CALLS, _filter_calls),
        _layer(FILES, lambda: restrict_files(folders)),
    )


def _layer(name: str, put_up: Callable[[], object]) -> Layer:
    if sys.platform != "linux" and name != LIMITS:
        return Layer(name, holds=False, why=f"not available on {sys.platform}")
    try:
        put_up()
    except (OSError, ImportError, ValueError, AttributeError, RuntimeError) as error:
        return Layer(name, holds=False, why=str(error) or type(error).__name__)
    return Layer(name, holds=True)


def _unshare() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_USERS | _NEW_NETWORK) != 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{os.strerror(code)} (user namespaces)")


def _limit() -> None:
    if sys.platform == "linux":
        _give_up_capabilities()
    # Windows has no such module; ImportError then says that the layer is missing.
    import resource

    bounds = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)]
    bounds += [(resource.RLIMIT_NOFILE, _OPEN_FILES), (resource.RLIMIT_AS, MEMORY)]
    for limit, bound in bounds:
        _, hard = resource.getrlimit(limit)
        bound = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        resource.setrlimit(limit, (bound, bound))


def _give_up_capabilities() -> None:
    """Nothing of root is left, neither in this user namespace nor, where there is none, outside."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = struct.pack("=Ii", _CAPABILITY_VERSION_3, 0)
    if libc.capset(header, bytes(24)) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def _filter_calls() -> None:
    # Optional: without libseccomp on the system the import fails and the layer is missing.
    import pyseccomp as seccomp

    no_new_privileges()
    rules = seccomp.SyscallFilter(defaction=seccomp.ALLOW)
    refuse = seccomp.ERRNO(errno.EPERM)
    for name in _REFUSED:
        try:
            rules.add_rule(refuse, name)
        except (OSError, ValueError):  # a call this kernel or machine does not have
            continue
    thread = seccomp.Arg(0, seccomp.MASKED_EQ, _CLONE_THREAD, 0)
    rules.add_rule(refuse, "clone", thread)
    # Its flags lie in memory where no filter can look; programs fall back to clone.
    rules.add_rule(seccomp.ERRNO(errno.ENOSYS), "clone3")
    rules.add_rule(refuse, "tgkill", seccomp.Arg(0, seccomp.NE, os.getpid()))
    rules.load()
