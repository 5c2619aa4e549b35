"""Colours, lines and shapes of the themes."""
