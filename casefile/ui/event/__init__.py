"""What timeline and review share about an event: its words, its keys, the panel to edit it."""
