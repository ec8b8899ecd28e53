"""The command line from end to end, with the real store and the real reading child."""
