"""Graphviz: what it is told, what it answers, and the two ways of running it."""
