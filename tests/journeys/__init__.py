"""Whole journeys through the real window: real store, real reading child, real watcher."""
