"""Any theory at all whose references name something."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from endringsteori.model import Hypotese, Samarbeid, Tiltak
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import referanser
from strategies.anything import any_teori

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import Teori

__all__ = ["any_valid_teori", "without_dangling"]

_T = TypeVar("_T")
_Gone: TypeAlias = "set[tuple[str | None, str, str]]"
"""The measure that a reference stands in, its field and the id that names nothing."""


@cache
def any_valid_teori() -> SearchStrategy[Teori]:
    """Give any theory, without the references that name nothing."""
    return any_teori().map(without_dangling)


def without_dangling(teori: Teori) -> Teori:
    """Take out what names nothing, until taking out leaves nothing that does."""
    names = Navnerom(teori)
    gone = {
        (one.tiltak, one.field.rpartition(".")[2], one.id)
        for one in referanser(teori)
        if names.finn(one.id, one.kinds, one.tiltak) is None
    }
    return without_dangling(_pruned(teori, None, gone)) if gone else teori


def _pruned(thing: _T, home: str | None, gone: _Gone) -> _T:
    """Give a thing, and all below it, without the ids that name nothing in their field.

    `home` is the measure that it stands in.
    """
    whole: Any = thing
    new: dict[str, object] = {}
    below = thing.id if isinstance(thing, Tiltak) else home
    for field in fields(whole):
        value = getattr(whole, field.name)
        kept: object = value
        if isinstance(value, str) and (home, field.name, value) in gone:
            kept = None
        elif is_dataclass(value):
            kept = _pruned(value, below, gone)
        elif isinstance(value, tuple):
            kept = tuple(
                _pruned(one, below, gone) if is_dataclass(one) else one
                for one in value
                if (home, field.name, _named(one)) not in gone
                and not _is_left_alone(one, gone)
            )
        if kept != value:
            new[field.name] = kept
    pruned: _T = replace(whole, **new) if new else thing
    return pruned


def _named(one: object) -> str | None:
    if isinstance(one, Hypotese):
        return one.til
    return one if isinstance(one, str) else None


def _is_left_alone(one: object, gone: _Gone) -> bool:
    """Tell whether a collaboration keeps fewer than two, which it cannot be of."""
    if not isinstance(one, Samarbeid):
        return False
    left = [id_ for id_ in one.mellom if (None, "mellom", id_) not in gone]
    return len(left) < 2
