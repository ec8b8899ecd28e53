"""What a caseworker asks for, one file a request, without a window."""
