"""Any theory at all whose references name something."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from endringsteori.model import Hypotese, Tiltak
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import referanser
from strategies.anything import any_teori

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import Teori

__all__ = ["any_valid_teori"]

_T = TypeVar("_T")


@cache
def any_valid_teori() -> SearchStrategy[Teori]:
    """Give any theory, without the references that name nothing."""
    return any_teori().map(_without_dangling)


def _without_dangling(teori: Teori) -> Teori:
    names = Navnerom(teori)
    gone = {
        (one.tiltak, one.field.rpartition(".")[2], one.id)
        for one in referanser(teori)
        if names.finn(one.id, one.kinds, one.tiltak) is None
    }
    return _pruned(teori, None, gone)


_Gone = set[tuple[str | None, str, str]]


def _pruned(thing: _T, tiltak: str | None, gone: _Gone) -> _T:
    """Give a thing without the ids that name nothing in a field, near or far below it.

    The same id in the same field names nothing for all that stands in the same measure.
    """
    whole: Any = thing
    new: dict[str, object] = {}
    for field in fields(whole):
        value = getattr(whole, field.name)
        home = tiltak
        kept: object = value
        if isinstance(value, str) and (tiltak, field.name, value) in gone:
            kept = None
        elif is_dataclass(value):
            kept = _pruned(value, home, gone)
        elif isinstance(value, tuple):
            kept = tuple(
                _pruned(one, one.id if isinstance(one, Tiltak) else home, gone)
                if is_dataclass(one)
                else one
                for one in value
                if (tiltak, field.name, _named(one)) not in gone
            )
        if kept != value:
            new[field.name] = kept
    pruned: _T = replace(whole, **new) if new else thing
    return pruned


def _named(one: object) -> str | None:
    if isinstance(one, Hypotese):
        return one.til
    return one if isinstance(one, str) else None
