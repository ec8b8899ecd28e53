"""Between the window and the services: threads, preferences, languages. QtCore only."""
