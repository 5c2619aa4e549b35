"""`Side`: one of two theories, laid out so that it can be compared thing by thing."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.comparison.changes import Thing, ThingKind
from endringsteori.lean import dataclass
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import referanser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Gjenbesøk

__all__ = ["Held", "Side"]

_SHARED: Final[tuple[tuple[str, ThingKind], ...]] = (
    ("planer", "plan"),
    ("kunnskapskilder", "kunnskapskilde"),
    ("utfordringer", "utfordring"),
    ("målgrupper", "målgruppe"),
    ("mål", "mål"),
    ("tjenester", "tjeneste"),
    ("virkemidler", "virkemiddel"),
    ("samarbeid", "samarbeid"),
    ("tiltak", "tiltak"),
    ("effekter", "effekt"),
    ("indikatorer", "indikator"),
    ("forutsetninger", "forutsetning"),
    ("risikoer", "risiko"),
    ("ytre_forhold", "ytre forhold"),
    ("faser", "fase"),
    ("datakilder", "datakilde"),
)
_IN_MEASURE: Final[tuple[tuple[str, ThingKind], ...]] = (
    ("innsats", "innsats"),
    ("aktiviteter", "aktivitet"),
    ("resultater", "resultat"),
    ("virkninger", "virkning"),
    ("effekter", "effekt"),
    ("indikatorer", "indikator"),
)
_OF_MEASURES: Final = frozenset(slag for _, slag in _IN_MEASURE) | {"gjenbesøk"}


@dataclass(frozen=True, slots=True)
class Held:
    """A thing with what the model holds of it.

    `key` is its element, but for what stands alone in a project, whose name a thing may
    have as its id. `home` is the element that it stands in, such as its measure; empty for
    shared things. `local` is its id there. `refers` is what its references are told under:
    an element, and what stands before the names of its fields.
    """

    key: str
    thing: Thing
    value: object
    home: str
    local: str
    refers: tuple[str, str]


class Side:
    """The things of one theory by key, in document order, and what they name.

    What has no id of its own is called by its section and a key, as in fingerprints:
    `losen/gjenbesøk[2026-03-01]`.
    """

    def __init__(self, graph: TheoryGraph) -> None:
        self.graph = graph
        self.held = {held.key: held for held in self._all()}

    def _all(self) -> Iterator[Held]:
        teori = self.graph.teori
        yield from self._singles()
        for section, slag in _SHARED:
            for thing in getattr(teori, section):
                held = _held(thing, slag, "", thing.id)
                yield self._as_people_say(held) if slag == "mål" else held
                if slag == "tiltak":
                    for inner, inner_slag in _IN_MEASURE:
                        for one in getattr(thing, inner):
                            yield _held(one, inner_slag, thing.id, one.id)
                    yield from _visits(thing.gjenbesøk, thing.id)
                elif slag == "utfordring":
                    for one in thing.årsaker:
                        yield _held(one, "årsak", thing.id, one.id)
        for kartlegging in teori.kartlegging:
            for punkt in kartlegging.punkter:
                local = f"{kartlegging.id}[{punkt.id}]"
                refers = (kartlegging.id, f"{punkt.id}.")
                yield _held(punkt, "punkt", "", local, refers)
        yield from _visits(teori.gjenbesøk, "")
        yield from self._decisions()

    def _as_people_say(self, goal: Held) -> Held:
        """Call a goal what every output calls it: at nivå individ first in own words."""
        return replace(goal, thing=replace(goal.thing, navn=self.graph.navn(goal.key)))

    def _singles(self) -> Iterator[Held]:
        teori = self.graph.teori
        yield _alone(teori, "prosjekt")
        if teori.virksomhet is not None:
            yield _alone(teori.virksomhet, "virksomhet")
        yield _alone(teori.innstillinger, "innstillinger")
        if teori.individ is not None:
            yield _alone(teori.individ, "individ")

    def _decisions(self) -> Iterator[Held]:
        teori = self.graph.teori
        names = _Numbered()
        for unntak in teori.unntak:
            name = names.of(f"unntak[{unntak.kode}@{unntak.gjelder}]")
            yield _held(unntak, "unntak", "", name)
        for regel in teori.egne_regler:
            name = names.of(f"egne_regler[{regel.kode}]")
            yield _held(regel, "egen regel", "", name)

    @cached_property
    def names(self) -> Navnerom:
        """What the ids of the theory name."""
        return Navnerom(self.graph.teori)

    def references(self, held: Held) -> Mapping[str, tuple[str, ...]]:
        """Give what a thing names by field: elements, and as written what names nothing."""
        element, path = held.refers
        found = self._references.get(element, {})
        if not path:
            return found
        return {
            field.removeprefix(path): named
            for field, named in found.items()
            if field.startswith(path)
        }

    @cached_property
    def _references(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for one in referanser(self.graph.teori):
            named = self.names.finn(one.id, one.kinds, one.tiltak) or one.id
            fields = found.setdefault(one.element, {})
            fields[one.field] = (*fields.get(one.field, ()), named)
        return found

    def thing(self, element: str) -> Thing:
        """Give a thing by its element; what names nothing is called as it is written."""
        held = self.held.get(element)
        return Thing(element, "prosjekt", element) if held is None else held.thing

    def things(self, elements: Iterable[str]) -> tuple[Thing, ...]:
        """Give things by their elements."""
        return tuple(map(self.thing, elements))


class _Numbered:
    """Gives names to what has no id of its own: the second of one name is `name#2`."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def of(self, name: str) -> str:
        number = self._seen[name] = self._seen.get(name, 0) + 1
        return name if number == 1 else f"{name}#{number}"


def _held(
    value: object,
    slag: ThingKind,
    home: str,
    local: str,
    refers: tuple[str, str] | None = None,
) -> Held:
    element = f"{home}/{local}" if home else local
    navn: str | None = getattr(value, "navn", None)
    tiltak = home if slag in _OF_MEASURES and home else None
    thing = Thing(element, slag, navn or local, tiltak)
    return Held(element, thing, value, home, local, refers or (element, ""))


def _alone(value: object, slag: ThingKind) -> Held:
    return replace(_held(value, slag, "", slag), key=f"[{slag}]")


def _visits(visits: Iterable[Gjenbesøk], home: str) -> Iterator[Held]:
    names = _Numbered()
    element, path = (home, "gjenbesøk.") if home else ("gjenbesøk", "")
    for number, one in enumerate(visits, start=1):
        local = names.of(f"gjenbesøk[{one.dato.isoformat()}]")
        refers = (element, f"{path}#{number}.")
        yield _held(one, "gjenbesøk", home, local, refers)
