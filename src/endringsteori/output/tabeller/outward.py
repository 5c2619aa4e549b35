"""`Outward`: the ids, texts and numbers of a theory as tables may show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from endringsteori.model.masking import mask_of
from endringsteori.model.navnerom import DELTE_SLAG, LEDD_SEKSJONER, Navnerom
from endringsteori.model.referanser import referanser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from endringsteori.assessment import Hidden, Point
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Tiltak
    from endringsteori.model.navnerom import TingSlag

__all__ = ["Outward", "Thing", "number"]


class Thing(NamedTuple):
    """A thing of a theory: its element, its kind, the measure it stands in, and itself.

    `fields` is None where there are none: for the brukermedvirkning of a measure, and for
    a means that is named without standing in a section.
    """

    element: str
    slag: str
    tiltak: str | None
    fields: Any


class Outward:
    """A theory on its way out at a day.

    Ids are shown masked, and no two alike, so that they still join. `things` are all that
    have ids, in the order of the sections, and those inside a measure after it.
    """

    def __init__(self, graph: TheoryGraph, dato: date, skjult: Hidden) -> None:
        self.graph = graph
        self.dato = dato
        self.skjult = skjult
        self._mask = mask_of(graph.teori)
        self._names = Navnerom(graph.teori)
        self.things = tuple(_things(graph, self._names))
        self._ids = self._mask.names(thing.element for thing in self.things)

    def id(self, element: str) -> str:
        """Give the id of a thing, or of a hypothesis between two, as it may be shown."""
        source, arrow, target = element.partition("->")
        if not arrow:
            return self._ids[element]
        return f"{self._ids[source]}->{self._ids[target]}"

    def key(self, element: str | None) -> str | None:
        """Give the id of a thing, or None where there is none."""
        return None if element is None else self._ids.get(element)

    def named(
        self, id_: str | None, slag: TingSlag, tiltak: str | None = None
    ) -> str | None:
        """Give the id that a field shows when it names a thing; None where it names none."""
        if id_ is None:
            return None
        return self.key(self._names.finn(id_, (slag,), tiltak))

    def found(
        self, id_: str, kinds: tuple[TingSlag, ...], tiltak: str | None
    ) -> str | None:
        """Give the id of what a reference names."""
        return self.key(self._names.finn(id_, kinds, tiltak))

    def text(self, text: str) -> str:
        """Give a text as it may be shown."""
        return self._mask(text)

    def maybe(self, text: str | None) -> str | None:
        """Give a text as it may be shown, where there is one."""
        return None if text is None else self._mask(text)

    def value(self, point: Point | None) -> float | None:
        """Give the number of a point as it may be shown; None where it is hidden."""
        if point is None or self.skjult.hides(point.at):
            return None
        return number(point.verdi)

    def hides(self, points: Iterable[Point | None]) -> bool:
        """Tell whether the number of any of some points is hidden."""
        return self.skjult.hides(*(point.at for point in points if point is not None))


def number(value: Decimal | None) -> float | None:
    """Give a number in floats, which hold the fifteen digits that the model does."""
    return None if value is None else float(value)


def _things(graph: TheoryGraph, names: Navnerom) -> Iterator[Thing]:
    teori = graph.teori
    for section, slag in DELTE_SLAG.items():
        for thing in getattr(teori, section):
            kind = graph.node(thing.id).slag if slag == "ledd" else slag
            yield Thing(thing.id, kind, None, thing)
    for tiltak in teori.tiltak:
        yield from _in_measure(graph, names, tiltak)
    for utfordring in teori.utfordringer:
        for årsak in utfordring.årsaker:
            yield Thing(f"{utfordring.id}/{årsak.id}", "årsak", None, årsak)
    if not teori.virkemidler:
        named = (r.id for r in referanser(teori) if "virkemiddel" in r.kinds)
        for id_ in dict.fromkeys(named):
            if names.finn(id_, ("virkemiddel",)) is not None:
                yield Thing(id_, "virkemiddel", None, None)


def _in_measure(graph: TheoryGraph, names: Navnerom, tiltak: Tiltak) -> Iterator[Thing]:
    for section in LEDD_SEKSJONER:
        for ledd in getattr(tiltak, section):
            element = f"{tiltak.id}/{ledd.id}"
            yield Thing(element, graph.node(element).slag, tiltak.id, ledd)
    for indikator in tiltak.indikatorer:
        yield Thing(f"{tiltak.id}/{indikator.id}", "indikator", tiltak.id, indikator)
    own = f"{tiltak.id}/brukermedvirkning"
    if names.slag(own) == "brukermedvirkning":
        yield Thing(own, "brukermedvirkning", tiltak.id, None)
