"""Two editions of a theory, and what differs between them in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.comparison import compare

if TYPE_CHECKING:
    from endringsteori.comparison import Change, ChangeKind, Value
    from endringsteori.model import Teori

__all__ = ["Short", "changes", "short"]

Short = tuple[str, str, str | None, object, object]
"""Kind, element, field, and what it was and is; things by their elements."""


def changes(old: Teori, new: Teori, *kinds: ChangeKind) -> tuple[Change, ...]:
    """Give the changes of these kinds, or all."""
    found = compare(old, new).changes
    return tuple(change for change in found if not kinds or change.kind in kinds)


def short(old: Teori, new: Teori, *kinds: ChangeKind) -> list[Short]:
    """Give the changes in few words."""
    return [
        (
            change.kind.value,
            change.thing.element,
            change.field,
            _plain(change.old),
            _plain(change.new),
        )
        for change in changes(old, new, *kinds)
    ]


def _plain(value: Value | None) -> object:
    if isinstance(value, tuple):
        return tuple(item if isinstance(item, str) else item.element for item in value)
    return value
