"""The fields of a thing that a rule reads: what they hold, and which are missing."""

from __future__ import annotations

from dataclasses import fields as fields_of
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from endringsteori.checking.tracing.values import Field, Fields
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER, Hypotese

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori
    from endringsteori.texts import Verdi

__all__ = ["elements", "fields", "thing_of"]

_MOST: Final = 6
_IN_MEASURE: Final = frozenset((*TILTAKETS_SEKSJONER, "gjenbesøk"))


def elements(teori: Teori) -> Iterator[tuple[str, Any]]:
    """Give everything in a theory that has an id, by its element, in document order."""
    for section in DELTE_SEKSJONER:
        for thing in getattr(teori, section):
            yield thing.id, thing
            for inner in TILTAKETS_SEKSJONER if section == "tiltak" else ("årsaker",):
                for part in getattr(thing, inner, ()):
                    yield f"{thing.id}/{part.id}", part
    yield from ((one.id, one) for one in teori.kartlegging)


def thing_of(graph: TheoryGraph, element: str) -> Any:  # noqa: ANN401 - a thing of any class
    """Give the thing of an element, or the hypothesis of `fra->til`; None for neither."""
    source, arrow, _ = element.partition("->")
    if not arrow:
        return dict(elements(graph.teori)).get(element)
    edges = graph.edges_out(source) if source in graph else ()
    return next((e.hypotese for e in edges if e.element == element), None)


def fields(
    graph: TheoryGraph, element: str, read: Collection[str], asked: Collection[str]
) -> Fields | None:
    """Give the fields of a thing that are read; None where there is none to tell of.

    `asked` are those that the rule misses where nothing stands in them; others that are
    empty are left out.
    """
    thing = thing_of(graph, element)
    if not is_dataclass(thing):
        return None
    home = element.partition("/")[0]
    found: list[Field] = []
    for field in fields_of(thing):
        if field.name in read and not _is_section(element, field.name):
            values = _values(graph, home, getattr(thing, field.name))
            if values or field.name in asked:
                found.append(Field(field.name, values, lacks=not values))
    return Fields(element, tuple(found)) if found else None


def _is_section(element: str, name: str) -> bool:
    return "/" not in element and name in _IN_MEASURE


def _values(graph: TheoryGraph, home: str, value: object) -> tuple[Verdi, ...]:
    """Give what a field holds as people read it: names for ids, and parts for wholes."""
    if isinstance(value, tuple):
        some = [one for item in value[:_MOST] for one in _values(graph, home, item)]
        return (*some, "…") if len(value) > _MOST else tuple(some)
    if isinstance(value, (Hypotese, str)):
        id_ = value.til if isinstance(value, Hypotese) else value
        return (_named(graph, home, id_),)
    if is_dataclass(value) and type(value).__str__ is object.__str__:
        parts = (getattr(value, field.name) for field in fields_of(value))
        return tuple(one for part in parts for one in _values(graph, home, part))
    # No is what stands where nobody has said anything.
    return () if value is None or value is False else (_shown(value),)


def _shown(value: object) -> Verdi:
    if value is True:
        return "ja"
    return value if isinstance(value, (int, date, Decimal)) else str(value)


def _named(graph: TheoryGraph, home: str, text: str) -> str:
    """Give the name of what an id names, in its measure first; any other text as it is."""
    inside = f"{home}/{text}"
    named = graph.navn(inside)
    return named if named != inside else graph.navn(text)
