"""The report `funn`: what is missing, why it matters, and who can settle it."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any

from endringsteori.checking import pick
from endringsteori.diagnostics import Severity, Status
from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.lean import dataclass
from endringsteori.output.telling import justification
from endringsteori.output.words import HEADINGS, PICKS
from endringsteori.report.findings import open_ones, places, plain, told
from endringsteori.report.words import funn as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.checking import Pick
    from endringsteori.diagnostics import Finding
    from endringsteori.document import Block
    from endringsteori.report.case import Case
    from endringsteori.texts import Tekst

__all__ = ["tell", "three_things"]

_SECTION = 2
_PART = 3
_SMALL_NUMBERS = "ET703"
"""The rule whose findings tell which hidden numbers are small."""


@dataclass(frozen=True)
class _Outward:
    """A case without what only those who keep the numbers should read."""

    case: Case

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.case.findings if one.code != _SMALL_NUMBERS)

    def goals(self, element: str) -> int:
        return self.case.goals(element)


def tell(case: Case) -> Iterator[Block]:
    """Tell the three things first, then all open findings by how grave, and the exceptions."""
    found = open_ones(case)
    yield Paragraph(case.say(words.INTRO))
    if not found:
        yield Paragraph(case.say(words.NOTHING))
    else:
        yield Paragraph(_counted(case, found))
    yield from _picked(case, pick([case]))
    for severity, alike in groupby(found, lambda one: one.severity):
        yield Heading(_SECTION, case.say(HEADINGS[severity]))
        for family, inside in groupby(alike, _family):
            heading, why = words.FAMILIES.get(family, words.OWN_RULES)
            yield Heading(_PART, case.say(heading))
            yield Paragraph(case.say(why))
            yield Items(tuple(told(case, inside)))
    yield from _exempted(case)


def _counted(case: Case, found: tuple[Finding, ...]) -> str:
    counted = Counter(one.severity for one in found)
    hva = tuple(
        case.say(words.COUNTED[severity], n=counted[severity])
        for severity in Severity
        if counted[severity]
    )
    return case.say(words.IN_SHORT, hva=hva)


def _family(finding: Finding) -> str:
    known = (family for family in words.FAMILIES if finding.code.startswith(family))
    return next(known, "")


def three_things(case: Case) -> Iterator[Block]:
    """Tell the things to tackle first, at most three, in a report that others read.

    A number that is hidden in the report is not told to be small in it.
    """
    yield from _picked(case, pick([_Outward(case)]))


def _picked(case: Case, picks: Sequence[Pick[Any]]) -> Iterator[Block]:
    if picks:
        heading: Tekst = PICKS[len(picks) - 1]
        yield Heading(_SECTION, case.say(heading))
        findings = [one.finding for one in picks]
        yield Items(tuple(told(case, findings)), numbered=True)


def _exempted(case: Case) -> Iterator[Block]:
    found = [one for one in case.findings if one.status is Status.EXEMPTED]
    if not found:
        return
    yield Heading(_SECTION, case.say(words.EXEMPTED))
    yield Paragraph(case.say(words.EXEMPTED_INTRO))
    yield Items(
        [
            Item(
                plain(case, one, one.message),
                (justification(one.exception, case.språk),),
                places(case, one),
            )
            for one in found
            if one.exception is not None
        ]
    )
