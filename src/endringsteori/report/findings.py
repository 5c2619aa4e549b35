"""What the rules found, as items: what is missing, what to do, and who can settle it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Mendings
from endringsteori.diagnostics import Status
from endringsteori.document import Item
from endringsteori.report.words import common
from endringsteori.report.words import findings as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagnostics import Finding
    from endringsteori.report.case import Case

__all__ = ["open_ones", "places", "plain", "told"]

_TYPED: Final = re.compile("`([^`]+)`")
"""What people are to type, as terminals and web pages show it."""


def open_ones(case: Case, family: str = "") -> tuple[Finding, ...]:
    """Give the open findings of the rules whose codes begin so, the gravest first."""
    found = (
        one
        for one in case.findings
        if one.status is Status.OPEN and one.code.startswith(family)
    )
    return tuple(sorted(found, key=lambda one: (one.severity.rank, one.code)))


def told(case: Case, findings: Iterable[Finding]) -> Iterator[Item]:
    """Tell each finding with the advice, and the service that can settle it below."""
    mendings = Mendings(case.graph)
    for one in findings:
        mending = mendings.of(one)
        tekst = words.MENDED_WITH if mending.others else words.MENDED_BY
        if mending.tjeneste is None:
            tekst = words.MENDED_BY_NOBODY
        who = case.say(
            tekst,
            tjeneste=case.navn(mending.tjeneste),
            andre=case.names(mending.others),
        )
        message, advice = (plain(case, text) for text in (one.message, one.advice))
        yield Item(message, (advice, who), places(case, one))


def plain(case: Case, text: str) -> str:
    """Give a text of a finding with what is to be typed in quotation marks."""

    def quoted(typed: re.Match[str]) -> str:
        return case.say(common.QUOTED, navn=typed[1])

    return _TYPED.sub(quoted, text)


def places(case: Case, finding: Finding) -> tuple[str, ...]:
    """Give where a finding stands, if that is asked for."""
    span = finding.span
    if span is None or not case.steder:
        return ()
    return (span.at(span.file, case.språk),)
