"""The end of a case and journeys: close for good, delete, pack, open a package."""
