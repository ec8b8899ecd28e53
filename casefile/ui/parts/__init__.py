"""Widgets that know no case, and what every room is given to work with."""
