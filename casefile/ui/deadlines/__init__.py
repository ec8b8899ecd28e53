"""Time limits: what is due when, for whom, counted from what, and whether it was done."""
