"""`Fix`: the one safe answer to a finding, in symbols."""

from __future__ import annotations

from enum import Enum, auto

from endringsteori.lean import dataclass

__all__ = ["Fix", "FixKind"]


class FixKind(Enum):
    """What a fix does with what stands where the finding stands."""

    RESPELL = auto()
    """One key, value or cell is written as `new`."""
    RENAME = auto()
    """An id is written as `new`, and so is everything that names it."""
    QUOTE = auto()
    """What stands there is one text: it gets quotation marks."""
    QUOTE_LINE = auto()
    """The same, of a text that goes on past what YAML takes for a comment."""
    PERCENT = auto()
    """A number without its percent sign; the unit goes to the indicator's `enhet`."""
    DROP_ITEM = auto()
    """An item that stands earlier in the same list is taken away."""
    DROP_REPEAT = auto()
    """A key that stands with the same value earlier in the same mapping is taken away."""
    DROP_CHARACTER = auto()
    """A character that cannot be seen is taken away, or becomes a space."""
    ONE_PER_LINE = auto()
    """The texts of a list in brackets get a line each."""
    WRITE_OUT = auto()
    """What an alias stands for is written where the alias stands, and the anchor goes."""
    SPACES_FOR_TABS = auto()
    """The tabs before the first word of the lines become spaces."""
    PLAIN_SPACES = auto()
    """The signs of the file that only look like spaces before and after keys become spaces."""
    SPACE_AFTER_COLON = auto()
    """A key gets the space that its colon lacks."""
    JOIN_DOCUMENTS = auto()
    """The line that begins a new document is taken away."""
    VERSION = auto()
    """The version of the format is written at the top."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One safe change of what stands where a finding stands; which offsets, `editing` finds.

    `old` is how what stands there reads, where the fix is about a text of its own.
    """

    kind: FixKind
    old: str = ""
    new: str = ""
