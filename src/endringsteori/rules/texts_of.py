"""Every text of a theory, and where in it each stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, TypeAlias

from endringsteori.diagnostics import Place
from endringsteori.loading import Spot
from endringsteori.loading.places import element_and_steps
from endringsteori.model import Periode, Varighet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Teori

__all__ = ["texts_of"]

_Steps: TypeAlias = tuple[str, ...]


def texts_of(teori: Teori) -> Iterator[tuple[Spot, str]]:
    """Give the texts of a theory with their places, ids among them, in document order."""
    for steps, navn, text in _inside(teori, (), ""):
        element, below, _ = element_and_steps(steps)
        key = ".".join(map(str, below)) or None
        field = str(below[0]) if below else None
        yield Spot(Place(element, field, key), navn or element, steps[0]), text


def _inside(
    thing: object, steps: _Steps, navn: str
) -> Iterator[tuple[_Steps, str, str]]:
    own = getattr(thing, "navn", None)
    navn = own if isinstance(own, str) else navn
    names = [field.name for field in fields(thing)]  # type: ignore[arg-type]  # only data classes come here
    others = [name for name in names if name != "id"]
    has_no_key = len(names) > len(others) == 1  # the file has it right under the id
    for name in others:
        below = steps if has_no_key else (*steps, name)
        yield from _value(getattr(thing, name), below, navn)


def _value(
    value: object, steps: _Steps, navn: str
) -> Iterator[tuple[_Steps, str, str]]:
    if isinstance(value, str):
        yield steps, navn, value
    elif isinstance(value, tuple):
        for label, item in zip(_labels(value), value, strict=True):
            yield from _value(item, (*steps, label), navn)
    elif is_dataclass(value) and not isinstance(value, (Periode, Varighet)):
        id_ = getattr(value, "id", None)
        if isinstance(id_, str):
            yield steps, navn, id_
        yield from _inside(value, steps, navn)


def _labels(items: tuple[object, ...]) -> Iterator[str]:
    """Name items by what identifies them, by a period that is their own, or by number."""
    periods = Counter(getattr(item, "periode", None) for item in items)
    for number, item in enumerate(items, start=1):
        id_ = getattr(item, "id", None) or getattr(item, "til", None)
        periode = getattr(item, "periode", None)
        if isinstance(id_, str):
            yield id_
        elif periode is not None and periods[periode] == 1:
            yield str(periode)
        else:
            yield f"#{number}"
