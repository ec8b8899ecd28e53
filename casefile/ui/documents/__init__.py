"""The documents of the case: listed, described, corrected, put into the trash and back."""
