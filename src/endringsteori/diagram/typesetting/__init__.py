"""Text in boxes: widths, line breaks, and lines and plates below each other."""
