"""The case on disk: one SQLite file and the untouched originals beside it."""
