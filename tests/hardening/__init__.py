"""Tests that cut the program off and look what is left."""
