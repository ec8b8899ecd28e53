"""Landlock on Linux: after it, this process opens no file but those below the given folders."""

import ctypes
import os
import struct
from collections.abc import Iterable
from pathlib import Path

# linux/landlock.h; the system call numbers are the same on every architecture.
_CREATE, _ADD_RULE, _RESTRICT = 444, 445, 446
_VERSION_FLAG, _RULE_PATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_FILE_RIGHTS_BY_VERSION = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_NET_RIGHTS = 0b11  # bind and connect TCP, since version 4
_SCOPES = 0b11  # abstract sockets and signals, since version 6
_PR_SET_NO_NEW_PRIVS = 38


def no_new_privileges() -> None:
    """This process and what it starts can never gain rights, as by a set-uid program."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def restrict_files(readable: Iterable[Path]) -> int:
    """Forbid every opening of a file except reading below the `readable` folders.

    Returns:
        The version of Landlock the system has.

    Raises:
        OSError: the system has none, or it is switched off.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = _call(libc, _CREATE, None, 0, _VERSION_FLAG)
    rights = (1 << _FILE_RIGHTS_BY_VERSION[min(version, 5)]) - 1
    network = _NET_RIGHTS if version >= 4 else 0
    scopes = _SCOPES if version >= 6 else 0
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    attributes = struct.pack("=QQQ", rights, network, scopes)
    rules = _call(libc, _CREATE, attributes, size, 0)
    try:
        for folder in readable:
            _allow(libc, rules, folder)
        no_new_privileges()
        _call(libc, _RESTRICT, rules, 0)
    finally:
        os.close(rules)
    return version


def _allow(libc: ctypes.CDLL, rules: int, folder: Path) -> None:
    descriptor = os.open(folder, getattr(os, "O_PATH", 0) | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", _READ_FILE | _READ_DIR, descriptor)
        _call(libc, _ADD_RULE, rules, _RULE_PATH, rule, 0)
    finally:
        os.close(descriptor)


def _call(libc: ctypes.CDLL, number: int, *arguments: int | bytes | None) -> int:
    wide = [
        ctypes.c_long(argument) if isinstance(argument, int) else argument for argument in arguments
    ]
    result = int(libc.syscall(ctypes.c_long(number), *wide))
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{os.strerror(code)} (Landlock)")
    return result
