"""Where boxes and curves go: measured by us, placed by the engine or by rules of our own."""
