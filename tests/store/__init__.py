"""Tests of the store, on real case folders."""
