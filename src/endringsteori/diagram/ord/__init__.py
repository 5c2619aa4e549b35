"""The words of the figures, in three languages."""
