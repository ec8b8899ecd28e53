"""The timeline: the band of events, the list of cards under it and the table."""
