"""What YAML can say and the format does not allow, told where it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import lazy_pattern
from endringsteori.loading.entries import (
    SAFE,
    anchored,
    entry_end,
    is_disjoint,
    yes_if,
)
from endringsteori.loading.quoted import quoted, uncut
from endringsteori.loading.raw import Fault
from endringsteori.model import rens
from endringsteori.model.fields import fields_at

if TYPE_CHECKING:
    from endringsteori.loading.opened import Opened

__all__ = [
    "MAX_DEPTH",
    "can_be_cut",
    "empty_or_comma",
    "refuse_alias",
    "refuse_cut",
    "refuse_depth",
    "refuse_document",
    "refuse_key",
    "refuse_key_of_many",
    "refuse_properties",
]

MAX_DEPTH: Final = 64
"""How deep a file may be nested."""

_CUT: Final = lazy_pattern(r"[ \t]+#\w")
_CUT_ANYWHERE: Final = re.compile(r"#(?<=[ \t]#)\w")
"""Begins with the sign itself, for which a long text is searched fast."""


def can_be_cut(text: str) -> bool:
    """Tell whether a text may be cut anywhere by what YAML takes for a comment."""
    return _CUT_ANYWHERE.search(text) is not None


def refuse_cut(opened: Opened, start: int, end: int) -> None:
    """Tell of a text that a hash sign cuts short, if one does."""
    cut = _CUT.match(opened.text, end)
    if cut is not None:
        whole = uncut(opened.text, start, cut.end())
        opened.tell(
            TroubleKind.HASH_CUTS_TEXT,
            start,
            cut.end(),
            tekst=whole,
            linje=opened.line_of(whole),
        )


def refuse_document(opened: Opened, at: int) -> None:
    """Tell of a second document: it is not read."""
    before, after = opened.text[:at], opened.text[at:]
    safe = {SAFE: yes_if(is_disjoint(before, after))}
    fault = Fault(TroubleKind.SEVERAL_DOCUMENTS, at, at + 3, (), values=safe)
    opened.faults.append(fault)


def refuse_depth(opened: Opened, at: int) -> None:
    """Tell of what is nested too deep: there the reading stops."""
    deepest = {"dybde": MAX_DEPTH}
    fault = Fault(TroubleKind.TOO_DEEP, at, at + 1, (), values=deepest)
    opened.faults.append(fault)


def refuse_key(opened: Opened, start: int, end: int, *, merges: bool) -> None:
    """Tell of a key that merges mappings, or that its mapping has already."""
    key = opened.key
    assert key is not None  # noqa: S101 - it has just been read
    if merges:
        opened.tell(TroubleKind.MERGE_KEY, start, end)
        return
    first = opened.stretch_of_key(key)
    fault = Fault(
        TroubleKind.KEY_TWICE,
        start,
        end,
        opened.path(),
        values={
            "nøkkel": key,
            SAFE: yes_if(_is_repeated(opened.text, first[0], start)),
        },
        first=first,
    )
    opened.faults.append(fault)


def refuse_key_of_many(opened: Opened, at: int) -> None:
    """Tell of a mapping or a list in the place of a key."""
    opened.tell(TroubleKind.KEY_NOT_TEXT, at, at + 1, loses=False)


def refuse_properties(opened: Opened, event: Any) -> None:  # noqa: ANN401 - any node event
    """Tell of an anchor or a tag."""
    at = event.start_mark.index
    if event.anchor is not None:
        end = at + 1 + len(event.anchor)
        _tell_anchor(opened, TroubleKind.ANCHOR, at, end, event.anchor)
    else:
        opened.tell(TroubleKind.TAG, at, at + 1, loses=False, tagg=event.tag)


def refuse_alias(opened: Opened, start: int, end: int, name: str) -> None:
    """Tell of an alias: what it stands for is lost."""
    _tell_anchor(opened, TroubleKind.ALIAS, start, end, name)


def empty_or_comma(opened: Opened, key: str) -> tuple[str | None, bool]:
    """Give what stands for an empty value, and whether its key was no key at all.

    An empty field is left out before the model sees it, and must not hide a misspelt key.
    So it is None only of a key that things here have.
    """
    node: Any = opened.node  # the mapping that has just got the key
    if node.flow and _was_comma(opened, node, key):
        return None, True
    names = fields_at(opened.path())
    return (None if not names or key in names else ""), False


def _was_comma(opened: Opened, node: dict[str, Any], key: str) -> bool:
    """Tell of a comma that was meant as part of the text or number before it."""
    before = next(reversed(node), None)
    if before is None or not isinstance(node[before], str):
        return False
    end = opened.at[-1]
    if opened.text[end : end + 80].lstrip().startswith(":"):
        return False
    start = opened.start_of_value(before)
    meant = opened.text[start:end]
    path = (*opened.path(), before)
    if opened.faults and opened.faults[-1].path == path:
        opened.faults.pop()
    told = {
        "nøkkel": before,
        "tekst": meant,
        "rest": key,
        "linje": f"{before}: {quoted(meant)}",
    }
    fault = Fault(
        TroubleKind.COMMA_IN_BRACES, start, end, path, loses=True, values=told
    )
    opened.faults.append(fault)
    return True


def _tell_anchor(
    opened: Opened, kind: TroubleKind, start: int, end: int, name: str
) -> None:
    safe = yes_if(anchored(opened.text, name) is not None)
    loses = kind is TroubleKind.ALIAS
    opened.tell(kind, start, end, loses=loses, navn=name, trygt=safe)


def _is_repeated(text: str, first: int, again: int) -> bool:
    """Tell whether two keys have the same value, each on one line."""
    ends = entry_end(text, first), entry_end(text, again)
    if ends[0] is None or ends[1] is None:
        return False
    return rens(text[first : ends[0]]) == rens(text[again : ends[1]])
