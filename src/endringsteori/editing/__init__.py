"""Editing: from fixes to changed texts that read back as they were meant to."""

from endringsteori.editing.mend import Reader, mend
from endringsteori.editing.mended import Change, Done, Mended
from endringsteori.editing.proving import Reading

__all__ = ["Change", "Done", "Mended", "Reader", "Reading", "mend"]
