"""What the rules found, as items: what is missing, what to do, and who can settle it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Mendings
from endringsteori.diagnostics import Status
from endringsteori.diagram.ord.koblinger import LEGEND
from endringsteori.document import Item
from endringsteori.exchange.sheet_words import NAMES
from endringsteori.exchange.words import WORDS
from endringsteori.report.words import common
from endringsteori.report.words import findings as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.diagnostics import Finding
    from endringsteori.report.case import Case
    from endringsteori.texts import Tekst

__all__ = ["open_ones", "places", "plain", "told"]

_TYPED: Final = re.compile("`([^`]+)`")
"""What people are to type, as terminals and web pages show it."""
_LINE: Final = re.compile(r"(?P<key>\w+): \[?(?P<value>[^\[\]]+)\]?")
_BETWEEN: Final = re.compile(", *")
_HEADINGS: Final[Mapping[str, Tekst]] = {
    **NAMES,
    **{key: LEGEND[key] for key in ("fører_til", "bidrar_til")},
    **WORDS,
}
"""What sheets, arrows and columns are called, by what a file calls them."""


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
        message, advice = (plain(case, one, text) for text in (one.message, one.advice))
        yield Item(message, (advice, who), places(case, one))


def plain(case: Case, finding: Finding, text: str) -> str:
    """Give a text of a finding as people read it who write no files.

    What is to be typed stands in quotation marks, its key by the heading that the workbook
    has for it, and things by their names.
    """

    def quoted(typed: re.Match[str]) -> str:
        return case.say(common.QUOTED, navn=_in_words(case, finding, typed[1]))

    return _TYPED.sub(quoted, text)


def _in_words(case: Case, finding: Finding, typed: str) -> str:
    """Give `måler: [a]` as «måler: A», and a key or an id alone in words."""
    line = _LINE.fullmatch(typed)
    if line is None or line["key"] not in _HEADINGS:
        return _word(case, finding, typed)
    names = [_name(case, finding, one) for one in _BETWEEN.split(line["value"])]
    return f"{_word(case, finding, line['key'])}: {', '.join(names)}"


def _word(case: Case, finding: Finding, typed: str) -> str:
    heading = _HEADINGS.get(typed)
    return _name(case, finding, typed) if heading is None else case.say(heading)


def _name(case: Case, finding: Finding, id_: str) -> str:
    """Give what a thing is called: one in the measure of the finding, or a shared one."""
    own = f"{finding.element.partition('/')[0]}/{id_}"
    named = case.navn(own)
    return named if named != own else case.navn(id_)


def places(case: Case, finding: Finding) -> tuple[str, ...]:
    """Give where a finding stands, if that is asked for."""
    span = finding.span
    if span is None or not case.steder:
        return ()
    return (span.at(span.file, case.språk),)
