"""What the reports say, in three languages; one module for each type."""
