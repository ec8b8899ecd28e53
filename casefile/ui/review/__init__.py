"""To review: what reading suggests, one event after the other, decided by keys."""
