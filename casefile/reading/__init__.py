"""Bytes in, text and geometry out; the only room that opens a stranger's file."""
