"""From fixes in symbols to edits of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import FixKind
from endringsteori.editing.layout import (
    one_per_line,
    plain_spaces,
    space_after_colon,
    spaces_for_tabs,
    version,
    write_out,
)
from endringsteori.editing.quoting import quote, quote_line
from endringsteori.editing.removing import (
    drop_character,
    drop_item,
    drop_repeat,
    join_documents,
)
from endringsteori.editing.respelling import rename, respell, without_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from endringsteori.editing.target import Target, Way

__all__ = ["ways"]

_TURNS: Final[Mapping[FixKind, Callable[[Target], Iterator[Way]]]] = {
    FixKind.RESPELL: respell,
    FixKind.RENAME: rename,
    FixKind.QUOTE: quote,
    FixKind.QUOTE_LINE: quote_line,
    FixKind.PERCENT: without_percent,
    FixKind.DROP_ITEM: drop_item,
    FixKind.DROP_REPEAT: drop_repeat,
    FixKind.DROP_CHARACTER: drop_character,
    FixKind.ONE_PER_LINE: one_per_line,
    FixKind.WRITE_OUT: write_out,
    FixKind.SPACES_FOR_TABS: spaces_for_tabs,
    FixKind.PLAIN_SPACES: plain_spaces,
    FixKind.SPACE_AFTER_COLON: space_after_colon,
    FixKind.JOIN_DOCUMENTS: join_documents,
    FixKind.VERSION: version,
}


def ways(target: Target) -> tuple[Way, ...]:
    """Give the edits that would carry out the fix of a finding, in one way or a few.

    None where what stands there is not what the fix is about.
    """
    turn = _TURNS[target.fix.kind]
    return tuple(way for way in turn(target) if way)
