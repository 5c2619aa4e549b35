"""The checklists of the package: each is a file beside this one, named after its id."""
