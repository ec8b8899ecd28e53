"""What became of the files that arrived: results, the import log, the watched folders' question."""
