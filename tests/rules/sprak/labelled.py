"""The labelled texts, and how well a rule reads them.

Each rule has a table beside this file: the part (`øving` was used to mend the lists,
`prøve` was not), the written standard, the kind of plan, the text, and what is expected.
That is `ja` or `nei`; for ET603 it is what the text leaves open, and each of the four
questions of a text is then a judgement of its own. Where a text of `prøve` showed a fault
that was mended afterwards, `først` keeps what the rule said the first time, and the
figures are counted from it.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.graph import graf
from endringsteori.model import Effekt, Mål, Målgruppe, Teori
from endringsteori.rules import Case, sprak

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["CODES", "Judged", "Score", "judged", "score"]

_RULES: Final = {rule.code: rule for rule in sprak.RULES}
CODES: Final = tuple(_RULES)
Part: TypeAlias = Literal["øving", "prøve"]

_HOME: Final = Path(__file__).parent
_QUESTIONS: Final = ("hva", "for hvem", "hvor mye", "når")


@dataclass(frozen=True)
class Judged:
    """One text, and what is expected of the rule, found by it now, and found the first time.

    Each is a set: of `ja`, or of questions.
    """

    part: str
    målform: str
    plan: str
    text: str
    expected: frozenset[str]
    found: frozenset[str]
    first: frozenset[str]
    possible: int


@dataclass(frozen=True)
class Score:
    """How many texts there are, and of the findings how many are right, wrong and lacking."""

    texts: int
    judgements: int
    right: int
    wrong: int
    lacking: int

    @property
    def precision(self) -> float:
        """The share of what is found that is right."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of what is to be found that is found."""
        return self.right / (self.right + self.lacking)


def judged(code: str) -> tuple[Judged, ...]:
    """Read the texts of a rule, and let it judge them."""
    table = _HOME / f"{code.lower()}.csv"
    with table.open(encoding="utf-8", newline="") as file:
        return tuple(_judged(code, row) for row in csv.DictReader(file, delimiter=";"))


def score(texts: Iterable[Judged], part: Part | None = None) -> Score:
    """Count the judgements of one part, or of all: what was said the first time."""
    chosen = [one for one in texts if part in (None, one.part)]
    return Score(
        texts=len(chosen),
        judgements=sum(one.possible for one in chosen),
        right=sum(len(one.first & one.expected) for one in chosen),
        wrong=sum(len(one.first - one.expected) for one in chosen),
        lacking=sum(len(one.expected - one.first) for one in chosen),
    )


def _judged(code: str, row: Mapping[str, str]) -> Judged:
    found = frozenset(_found(code, row["tekst"]))
    return Judged(
        part=row["del"],
        målform=row["målform"],
        plan=row["plan"],
        text=row["tekst"],
        expected=_told(row["ventet"]),
        found=found,
        first=_told(row["først"]) if row["først"] else found,
        possible=len(_QUESTIONS) if code == "ET603" else 1,
    )


def _told(cell: str) -> frozenset[str]:
    return frozenset(cell.split(", ")) - {"", "nei"}


def _found(code: str, text: str) -> Iterator[str]:
    rule, teori = _RULES[code], _theory(code, text)
    for hit in rule.check(Case(graf(teori), date(2026, 11, 21), teori.innstillinger)):
        if code != "ET603":
            yield "ja"
            continue
        words = rule.words[hit.variant].message.fyll("nb", hit.values)
        asked = words.removeprefix(f"Målet «{text}» sier ikke ")
        yield from (q for q in _QUESTIONS if q in asked)


def _theory(code: str, text: str) -> Teori:
    match code:
        case "ET602":
            return Teori(målgrupper=(Målgruppe(id="gruppen", navn=text),))
        case "ET604":
            return Teori(effekter=(Effekt(id="effekten", navn=text),))
        case _:
            return Teori(mål=(Mål(id="målet", navn=text),))
