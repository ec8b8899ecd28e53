"""What operations cost beside a named floor, measured in pairs in the same run."""
