"""A theory as plain dictionaries: the second reading knows nothing else of it.

Slow and obvious on purpose: what leads to what is found by walking every time.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Hypotese,
        Indikator,
        Innsats,
        Mål,
        Resultat,
        Teori,
        Tiltak,
        Virkning,
    )

    Ting: TypeAlias = Innsats | Aktivitet | Resultat | Virkning | Effekt | Mål

__all__ = ["RANK", "Gauge", "Said", "Step", "World"]

Said: TypeAlias = "tuple[str, str | None]"
"""The element of a finding, and its key."""

RANK: Final = {
    slag: n
    for n, slag in enumerate(
        ("innsats", "aktivitet", "resultat", "virkning", "effekt", "mål")
    )
}


class Step(NamedTuple):
    """A hypothesis between two elements."""

    fra: str
    til: str
    hypotese: Hypotese

    @property
    def element(self) -> str:
        """What findings call it."""
        return f"{self.fra}->{self.til}"


class Gauge(NamedTuple):
    """An indicator, the measure that it stands in, and the elements that it measures."""

    element: str
    own: Indikator
    home: str | None
    targets: frozenset[str]


class World:
    """Everything there is in a theory, by element. Things keep the order of the files."""

    def __init__(self, teori: Teori, dato: date) -> None:
        self.teori = teori
        self.dato = dato
        self.things: dict[str, Ting] = {}
        self.slag: dict[str, str] = {}
        self.home: dict[str, str | None] = {}
        for tiltak in teori.tiltak:
            self._place("innsats", tiltak.innsats, tiltak)
            self._place("aktivitet", tiltak.aktiviteter, tiltak)
            self._place("resultat", tiltak.resultater, tiltak)
            self._place("virkning", tiltak.virkninger, tiltak)
            self._place("effekt", tiltak.effekter, tiltak)
        self._place("effekt", teori.effekter, None)
        self._place("mål", teori.mål, None)
        self.steps = {element: self._steps(element) for element in self.things}
        self.gauges = tuple(self._gauges())
        self._ahead: dict[tuple[str, bool], frozenset[str]] = {}

    def _place(
        self, slag: str, things: tuple[Ting, ...], tiltak: Tiltak | None
    ) -> None:
        for thing in things:
            element = thing.id if tiltak is None else f"{tiltak.id}/{thing.id}"
            self.things[element] = thing
            self.slag[element] = slag
            self.home[element] = tiltak.id if tiltak else None

    def _steps(self, element: str) -> dict[str, Step]:
        thing, home = self.things[element], self.home[element]
        steps: dict[str, Step] = {}
        for field, is_goal in (("fører_til", False), ("bidrar_til", True)):
            for hypotese in getattr(thing, field, None) or ():
                til = hypotese.til if is_goal else self.find(hypotese.til, home)
                if til in self.things and (self.slag[til] == "mål") == is_goal:
                    steps.setdefault(til, Step(element, til, hypotese))
        return steps

    def find(self, id_: str, home: str | None) -> str:
        """Give what an id names: something in its own measure first."""
        return f"{home}/{id_}" if f"{home}/{id_}" in self.things else id_

    def _gauges(self) -> Iterator[Gauge]:
        known = {utfordring.id for utfordring in self.teori.utfordringer}
        known |= {forutsetning.id for forutsetning in self.teori.forutsetninger}
        known |= {samarbeid.id for samarbeid in self.teori.samarbeid}
        known |= {
            f"{tiltak.id}/brukermedvirkning"
            for tiltak in self.teori.tiltak
            if tiltak.brukermedvirkning is not None
        }
        known |= self.things.keys()
        for tiltak in self.teori.tiltak:
            for own in tiltak.indikatorer:
                names = (
                    f"{tiltak.id}/{id_}" if f"{tiltak.id}/{id_}" in known else id_
                    for id_ in own.måler
                )
                targets = known.intersection(names)
                yield Gauge(f"{tiltak.id}/{own.id}", own, tiltak.id, frozenset(targets))
        for own in self.teori.indikatorer:
            yield Gauge(own.id, own, None, frozenset(known.intersection(own.måler)))

    def of(self, *slag: str) -> list[str]:
        """Give the elements of these kinds."""
        return [element for element, own in self.slag.items() if own in slag]

    def links_of(self, tiltak: str) -> list[str]:
        """Give the links that stand in a measure."""
        return [element for element, home in self.home.items() if home == tiltak]

    def all_steps(self) -> list[Step]:
        """Give every hypothesis of the theory."""
        return [step for steps in self.steps.values() for step in steps.values()]

    def causes(self, element: str) -> list[str]:
        """Give what leads straight to an element."""
        return [fra for fra, steps in self.steps.items() if element in steps]

    @cached_property
    def implied(self) -> frozenset[tuple[str, str]]:
        """The steps that nobody wrote: an innsats without `fører_til` feeds them all."""
        return frozenset(
            (fra, til)
            for fra in self.of("innsats")
            if getattr(self.things[fra], "fører_til", None) is None
            for til in self.of("aktivitet")
            if self.home[til] == self.home[fra]
        )

    @cached_property
    def tied(self) -> frozenset[str]:
        """What has any edge at all: written, implied or declared as feedback."""
        written = [(step.fra, step.til) for step in self.all_steps()]
        feedback = [
            (fra, self.find(til, self.home[fra]))
            for fra, thing in self.things.items()
            for til in getattr(thing, "forsterker", ())
        ]
        pairs = (*written, *feedback, *self.implied)
        return frozenset(end for pair in pairs for end in pair)

    def ahead(self, element: str, *, implied: bool = False) -> frozenset[str]:
        """Give all that an element reaches, by one step or more."""
        if (element, implied) not in self._ahead:
            extra = self.implied if implied else frozenset()
            found: set[str] = set()
            waiting = [element]
            while waiting:
                fra = waiting.pop()
                straight = {*self.steps[fra], *(b for a, b in extra if a == fra)}
                waiting += straight - found
                found |= straight
            self._ahead[element, implied] = frozenset(found)
        return self._ahead[element, implied]

    def reaches(self, element: str, *slag: str, implied: bool = False) -> bool:
        """Tell whether an element reaches anything of these kinds."""
        return any(self.slag[e] in slag for e in self.ahead(element, implied=implied))

    def in_circle(self, step: Step) -> bool:
        """Tell whether a step leads on to where it came from."""
        return step.fra == step.til or step.fra in self.ahead(step.til)

    def goals_of(self, tiltak: str) -> list[str]:
        """Give the goals that any link of a measure reaches."""
        found = set().union(*(self.ahead(link) for link in self.links_of(tiltak)))
        return [mål for mål in self.of("mål") if mål in found]

    def measures_to(self, mål: str) -> list[Tiltak]:
        """Give the measures that reach a goal."""
        return [t for t in self.teori.tiltak if mål in self.goals_of(t.id)]

    def over(self, mål: str) -> list[str]:
        """Give the goals that a goal is under, near or far, but not itself."""
        parent = {g.id: g.delmål_av for g in self.teori.mål}
        found: list[str] = []
        above = parent[mål]
        while above is not None and above not in (mål, *found):
            found.append(above)
            above = parent[above]
        return found

    def under(self, mål: str) -> list[str]:
        """Give the goals under a goal, near or far, but not itself."""
        return [other for other in self.of("mål") if mål in self.over(other)]

    def answers_for(self, element: str) -> str | None:
        """Give who is responsible for an activity, after inheritance."""
        home = next(t for t in self.teori.tiltak if t.id == self.home[element])
        own: str | None = getattr(self.things[element], "ansvarlig", None)
        if own is None and not home.samarbeidspartnere:
            return home.ansvarlig
        return own

    def services_of(self, tiltak: Tiltak) -> set[str]:
        """Give the measure's services: its own, and those of its activities."""
        named = {tiltak.ansvarlig, tiltak.samordnes_av, *tiltak.samarbeidspartnere}
        for aktivitet in tiltak.aktiviteter:
            named |= {aktivitet.ansvarlig, *aktivitet.samarbeidspartnere}
        return {id_ for id_ in named if id_ is not None}

    def is_measured(self, element: str) -> bool:
        """Tell whether an indicator has an element in `måler`."""
        return any(element in gauge.targets for gauge in self.gauges)
