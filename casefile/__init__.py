"""Casefile: documents in, a sourced chronology out, on one laptop, offline."""

__version__ = "0.1.0"
