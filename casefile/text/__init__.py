"""Text in, findings out: sentences, dates, names, events. No files, no SQL, no window."""
