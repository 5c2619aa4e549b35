"""`Need`: one hit that asks for a mend, and what a mend is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.editing.written import Ids, Leaf
from endringsteori.lean import dataclass
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from endringsteori.diagnostics import Hit
    from endringsteori.editing.inserting import Step
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk, Verdi

__all__ = ["BLANK", "Need", "Proposal", "Remedy"]

Proposal: TypeAlias = "tuple[Step, ...]"
"""The steps of one mend, in the order they are taken."""
Remedy: TypeAlias = "Callable[[Need], Iterator[Proposal]]"
"""Gives mends that may do, the likeliest first. The first that is proved is shown."""

BLANK: Final = Leaf("…")
"""A text that only people can write."""

_LONGEST: Final = 80
_MOST_NAMED: Final = 3
_OR: Final = Tekst(
    nb="… eller {andre:eller}", nn="… eller {andre:eller}", en="… or {andre:eller}"
)
_IF_SO: Final = Tekst(
    nb="… hvis det stemmer", nn="… om det stemmer", en="… if that is so"
)
_NUMBER: Final = Tekst(
    nb="… sett inn tallet", nn="… set inn talet", en="… put in the number"
)
_DAY: Final = Tekst(nb="… velg dag", nn="… vel dag", en="… choose the day")
_PERIOD: Final = Tekst(
    nb="… sett inn perioden", nn="… set inn perioden", en="… put in the period"
)
_JUDGED: Final = Tekst(
    nb="… sett inn det som er sant hos dere",
    nn="… set inn det som er sant hos dykk",
    en="… put in what is true of you",
)


@dataclass(frozen=True, slots=True)
class Need:
    """A hit, the theory that it was found in, and the day and language of the run."""

    hit: Hit
    graph: TheoryGraph
    dato: date
    språk: Språk

    @property
    def element(self) -> str:
        """What the hit is about."""
        return self.hit.at.element

    @property
    def key(self) -> str:
        """Which of several items there; empty where there is none."""
        return self.hit.at.key or ""

    @property
    def tiltak(self) -> str | None:
        """The measure that the element is, or stands in."""
        home = self.element.partition("/")[0]
        return home if home in self.measures else None

    @property
    def measures(self) -> tuple[str, ...]:
        """The ids of all measures."""
        return tuple(tiltak.id for tiltak in self.graph.teori.tiltak)

    @property
    def goals(self) -> tuple[str, ...]:
        """The ids of all goals."""
        return tuple(mål.id for mål in self.graph.teori.mål)

    @property
    def open_services(self) -> tuple[str, ...]:
        """The ids of the services that are not closed."""
        return self.graph.open_services()

    def services(self, *nearest: Iterable[str | None]) -> tuple[str, ...]:
        """Give all open services, the nearest first."""
        open_ = self.open_services
        first = (id_ for ids in nearest for id_ in ids if id_ in open_)
        return tuple(id_ for id_ in dict.fromkeys((*first, *open_)) if id_)

    def own_services(self) -> tuple[str, ...]:
        """Give the services of the measure that the element is or stands in."""
        return () if self.tiltak is None else self.graph.services_of(self.tiltak)

    def one_of(self, ids: Sequence[str]) -> Leaf:
        """Write the first of several ids, with the next beside it for people to choose."""
        return Leaf(ids[0], self._others(ids[1:]))

    def some_of(self, ids: Sequence[str]) -> Ids:
        """Write a list of the first of several ids, with the next beside it."""
        return Ids(tuple(ids[:1]), self._others(ids[1:]))

    def guessed(self, id_: str) -> Ids:
        """Write an id where it may belong: people must tell whether it does."""
        return Ids((id_,), self.say(_IF_SO))

    def number(self) -> Leaf:
        """Write a number that people must put in: a text would be none."""
        return Leaf("0", self.say(_NUMBER))

    def day(self, day: date) -> Leaf:
        """Write a day that people must choose."""
        return Leaf(day.isoformat(), self.say(_DAY))

    def period(self, text: str) -> Leaf:
        """Write a period that people must put in."""
        return Leaf(text, self.say(_PERIOD))

    def judged(self, text: str) -> Leaf:
        """Write one of the words of the format, which people must judge."""
        return Leaf(text, self.say(_JUDGED))

    def say(self, tekst: Tekst, **values: Verdi) -> str:
        """Give a comment in the language of the run."""
        return tekst.fyll(self.språk, values)

    def local(self, element: str, home: str | None = None) -> str:
        """Give what an element is called from inside a measure: its own."""
        return element.removeprefix(f"{home or self.tiltak}/")

    def new_id(self, base: str, home: str | None = None) -> str:
        """Make an id that nothing has, neither in the project nor in a measure."""
        teori = self.graph.teori
        taken = {thing.id for s in DELTE_SEKSJONER for thing in getattr(teori, s)}
        if home is not None:
            measure = self.graph.measure(home)
            for section in TILTAKETS_SEKSJONER:
                taken.update(thing.id for thing in getattr(measure, section))
        made, number = base[:_LONGEST], 1
        while made in taken:
            number += 1
            made = f"{base[: _LONGEST - 4]}-{number}"
        return made

    def _others(self, ids: Sequence[str]) -> str:
        named = tuple(ids[:_MOST_NAMED])
        return self.say(_OR, andre=named) if named else self.say(_IF_SO)
