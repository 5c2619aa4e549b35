"""A figure on its paper: scaled to be read, and split over pages where it must be."""
