"""What a rule is: a card, its words, and a check that yields hits.

A rule knows no severity of a run, no exceptions, no other rules and no files: the engine
in `checking` stamps hits into findings.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.diagnostics import Fix, Hit, Severity
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from endringsteori.graph import TheoryGraph
    from endringsteori.loading import Sources
    from endringsteori.model import Innstillinger
    from endringsteori.rules.sjekklister import Sjekkliste
    from endringsteori.texts import Tekst

__all__ = [
    "PROFILER",
    "Card",
    "Case",
    "Levels",
    "Profil",
    "Rule",
    "Words",
    "no_fix",
]

Profil: TypeAlias = Literal["utkast", "standard", "grundig"]
PROFILER: Final[tuple[Profil, ...]] = ("utkast", "standard", "grundig")
_LETTERS: Final[Mapping[str, Severity | None]] = {
    "F": Severity.ERROR,
    "A": Severity.WARNING,
    "M": Severity.NOTE,
    "–": None,
}


@dataclass(frozen=True, slots=True)
class Card:
    """What a rule's page says to people, in bokmål and at most 120 words in all."""

    hva: str
    hvorfor: str
    slik_retter_du: str
    når_det_er_greit: str


@dataclass(frozen=True, slots=True)
class Words:
    """What one finding says: a fact that names the thing, and the smallest change."""

    message: Tekst
    advice: Tekst


@dataclass(frozen=True, slots=True)
class Levels:
    """The severity of a rule in each profile; None where it is off."""

    utkast: Severity | None
    standard: Severity | None
    grundig: Severity | None

    @classmethod
    def of(cls, short: str) -> Levels:
        """Read the short form of the rule catalogue, such as `–/M/A`."""
        utkast, standard, grundig = (_LETTERS[letter] for letter in short.split("/"))
        return cls(utkast, standard, grundig)

    def at(self, profil: Profil) -> Severity | None:
        """Give the severity in one profile."""
        match profil:
            case "utkast":
                return self.utkast
            case "standard":
                return self.standard
            case "grundig":
                return self.grundig


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule asks: the theory as a graph, the day it is read on, and the settings.

    `sources` are the files that the theory was read from: their texts, and what stands
    where in them. None for a theory from Python, and for rules that do not ask for them
    (`Rule.reads_sources`). `registered` are the ids of things that come from registers;
    none for a theory from Python. `sjekklister` are those of rule packages, by id.
    """

    graph: TheoryGraph
    dato: date
    innstillinger: Innstillinger
    sources: Sources | None = None
    registered: frozenset[str] = frozenset()
    sjekklister: Mapping[str, Sjekkliste] = field(default_factory=dict)


def no_fix(hit: Hit) -> None:
    """Give no fix: what to do about such a hit is for people to judge."""
    del hit


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the catalogue.

    `words` has the texts by `Hit.variant`; most rules have one, under "". `reads` names
    the fields that the check looks at: where reading left one of them out, the rule is
    silent about the element. `wide` says that the answer depends on more than the element
    and its measure, as paths through the graph do. `silent_when` names rules whose hits
    make this one silent about the same element. `fix` gives the one safe answer to a hit,
    where it has one. `levels_of` has the severity of hits of a variant where it is not
    that of the rule. `reads_sources` says that the check looks at the texts of the files,
    and not only at the theory. `local` says that a hit about a measure, or what stands in
    it, follows from that measure, from those that it is tied to by full names and by shared
    links, and from what is shared; and a hit about anything else from what is shared alone.
    """

    code: str
    name: str
    levels: Levels
    card: Card
    words: Mapping[str, Words]
    check: Callable[[Case], Iterator[Hit]]
    reads: frozenset[str]
    wide: bool = False
    silent_when: tuple[str, ...] = field(default=())
    fix: Callable[[Hit], Fix | None] = no_fix
    levels_of: Mapping[str, Levels] = field(default_factory=dict)
    reads_sources: bool = False
    local: bool = False

    def severity(self, profil: Profil, variant: str = "") -> Severity | None:
        """Give how grave hits of a variant are in a profile; None where they are off."""
        return self.levels_of.get(variant, self.levels).at(profil)
