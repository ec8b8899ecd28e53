"""People and organisations: every spelling of each, where they are named, who may be the same."""
