"""The report `funn`: what is missing, why it matters, and who can settle it."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from endringsteori.checking import pick
from endringsteori.diagnostics import Severity, Status
from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.output.telling import justification
from endringsteori.output.words import HEADINGS, PICKS
from endringsteori.report.findings import open_ones, places, plain, told
from endringsteori.report.words import funn as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Finding
    from endringsteori.document import Block
    from endringsteori.report.case import Case
    from endringsteori.texts import Tekst

__all__ = ["tell", "three_things"]

_SECTION = 2
_PART = 3


def tell(case: Case) -> Iterator[Block]:
    """Tell the three things first, then all open findings by how grave, and the exceptions."""
    found = open_ones(case)
    yield Paragraph(case.say(words.INTRO))
    if not found:
        yield Paragraph(case.say(words.NOTHING))
    else:
        yield Paragraph(_counted(case, found))
    yield from three_things(case)
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
    """Tell the things to tackle first, at most three, in an order that says something."""
    picked = [one.finding for one in pick([case])]
    if picked:
        heading: Tekst = PICKS[len(picked) - 1]
        yield Heading(_SECTION, case.say(heading))
        yield Items(tuple(told(case, picked)), numbered=True)


def _exempted(case: Case) -> Iterator[Block]:
    found = [one for one in case.findings if one.status is Status.EXEMPTED]
    if not found:
        return
    yield Heading(_SECTION, case.say(words.EXEMPTED))
    yield Paragraph(case.say(words.EXEMPTED_INTRO))
    yield Items(
        [
            Item(
                plain(case, one.message),
                (justification(one.exception, case.språk),),
                places(case, one),
            )
            for one in found
            if one.exception is not None
        ]
    )
