"""Templates: the start of a chain for each level, as text that people go on writing in.

`questions` is light, for the help of the command; the other modules read with the model.
"""
