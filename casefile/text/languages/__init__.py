"""Words of the eight languages, as data without logic."""
