"""The first screen: cases known here, a new case, three ways to begin."""
