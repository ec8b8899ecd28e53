"""Whether another program still writes to a file, where the system can tell."""

import contextlib
import os
import sys

_F_SETSIG = 10
"""Linux fcntl.h; the standard library has no name for it."""


def is_being_written(path: str) -> bool:
    """Whether some program has the file open for writing.

    Linux answers through a read lease, which it grants only while nobody writes (fcntl(2),
    F_SETLEASE). Elsewhere, and where leases are not to be had, the answer is no: size and time
    standing still must do then.
    """
    if sys.platform != "linux":
        return False
    from fcntl import F_RDLCK, F_SETLEASE, F_UNLCK, fcntl  # not on every system
    from signal import SIGURG

    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        descriptor = os.open(path, flags)
    except OSError:
        return False
    try:
        # Who opens the file meanwhile makes the kernel signal us: by one that is ignored unasked.
        fcntl(descriptor, _F_SETSIG, SIGURG)
        fcntl(descriptor, F_SETLEASE, F_RDLCK)
    except BlockingIOError:
        return True
    except OSError:
        return False
    else:
        with contextlib.suppress(OSError):
            fcntl(descriptor, F_SETLEASE, F_UNLCK)
        return False
    finally:
        os.close(descriptor)
