"""The case summary: for whom, what goes on it, the pages as they will print."""
