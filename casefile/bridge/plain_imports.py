"""Imports as Python makes them, without Qt for Python reading each module's source along."""

import builtins


def import_plainly() -> None:
    """Start faster and hold less; call it after Qt was imported, before the rest of the program.

    Qt for Python puts a function of its own before every import, to offer its methods under other
    names (`__feature__`), which this program never asks for. That function reads the source of
    each module imported from then on, looks for "PySide6" in it and keeps all of its lines.
    """
    # What stood there before; a version of Qt for Python without that function needs nothing.
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
