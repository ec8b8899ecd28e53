"""Notes: what a client or somebody else tells, written down as a document."""
