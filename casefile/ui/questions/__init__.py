"""The questions room: what is open in the case, and what the chronology leaves open."""
