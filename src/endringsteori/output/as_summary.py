"""Findings as a summary in Markdown, for the page of a run in GitHub or a comment."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from endringsteori.checking import pick
from endringsteori.document.safe import visible
from endringsteori.output import words
from endringsteori.output.telling import heading, justification, marked, sums
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.checking import Entry, Outcome
    from endringsteori.diagnostics import Finding
    from endringsteori.output.run import Run

__all__ = ["render"]

_MOST: Final = 200
"""So many entries are shown: GitHub refuses a summary of more than a megabyte."""

_PLACES: Final = 3
"""How many places of an entry are shown."""

_CODE: Final = re.compile(r"(`[^`]+`)")
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|~#&$])")


def render(run: Run) -> str:
    """Give the sum, what to take hold of first, and an entry for each rule and measure.

    What people have written is shown as they wrote it, whatever it means in Markdown.
    """
    total = " ".join(sums(run.checked, run.språk))
    lines = [f"## {words.TITLE.på(run.språk)}", *_stamp(run), "", total, *_picks(run)]
    found = [(one, entry) for one in run.checked for entry in one.entries()]
    for one in run.checked:
        lines += _project(run, one, [e for of, e in found[:_MOST] if of is one])
    hidden = sum(len(entry.findings) for _, entry in found[_MOST:])
    if hidden:
        lines += ("", words.NOT_SHOWN.fyll(run.språk, {"n": hidden}))
    return "".join(f"{line}\n" for line in lines)


def _stamp(run: Run) -> Iterator[str]:
    """Say that something here is about a person or a family, where it is."""
    if any(one.is_confidential for one in run.checked):
        stamp, note = CONFIDENTIAL.på(run.språk), CONFIDENTIAL_NOTE.på(run.språk)
        yield from ("", f"> **{stamp}.** {note}")


def _picks(run: Run) -> Iterator[str]:
    picked = pick(run.checked)
    if not picked:
        return
    yield from ("", f"### {words.PICKS[len(picked) - 1].på(run.språk)}", "")
    for number, one in enumerate(picked, start=1):
        finding = one.finding
        at = _where(run, one.checked, finding)
        yield f"{number}. {_text(finding.message)} {_text(finding.advice)}"
        named = marked(one.checked, finding)
        yield f"   {at} · {_rule(run, named, finding.code)}"


def _project(run: Run, one: Outcome, shown: Sequence[Entry]) -> Iterator[str]:
    """Give the entries of a project in tables by how grave they are."""
    level = "###"
    if shown and len(run.checked) > 1:
        yield from ("", f"{level} {_text(run.project(one))}")
        level = "####"
    for above, alike in groupby(shown, heading):
        yield from ("", f"{level} {above.på(run.språk)}", "")
        yield f"| {' | '.join(title.på(run.språk) for title in words.COLUMNS)} |"
        yield f"|{'---|' * len(words.COLUMNS)}"
        for entry in alike:
            cells = _about(run, entry), *_told(run, one, entry)
            yield f"| {cells[0]} | {'<br>'.join(cells[1:])} |"


def _about(run: Run, entry: Entry) -> str:
    """Name the rule of an entry, and its measure."""
    named = _rule(run, f"{entry.code} {entry.findings[0].name}", entry.code)
    return named if entry.tiltak is None else f"{named} · {_text(entry.tiltak)}"


def _told(run: Run, one: Outcome, entry: Entry) -> Iterator[str]:
    """Give the first places of an entry, with what is wrong, and what to do."""
    språk = one.settings.språk
    for finding in entry.findings[:_PLACES]:
        new = f" ({words.NEW.på(språk)})" if finding.new else ""
        yield f"{_where(run, one, finding)}{new} – {_text(finding.message)}"
    rest = len(entry.findings) - _PLACES
    if rest > 0:
        yield words.MORE.fyll(språk, {"n": rest})
    for advice in dict.fromkeys(f.advice for f in entry.findings[:_PLACES]):
        yield f"*{_text(advice)}*"
    exempted = (f.exception for f in entry.findings if f.exception is not None)
    yield from dict.fromkeys(_text(justification(by, språk)) for by in exempted)


def _rule(run: Run, named: str, code: str) -> str:
    page = run.page(code)
    return _text(named) if page is None else f"[{_text(named)}]({page})"


def _where(run: Run, one: Outcome, finding: Finding) -> str:
    span = finding.span
    if span is None:
        return _text(finding.element)
    cell = span.in_sheet(one.settings.språk)
    where = f":{span.start.line}" if cell is None else f", {cell}"
    return _text(f"{run.file(one, span.file)}{where}")


def _text(text: str) -> str:
    """Write a text so that Markdown shows it as it is; code in backticks stays code.

    A `|` would end the cell of a table even there.
    """
    parts = _CODE.split(visible(text))
    return "".join(
        part if n % 2 and "|" not in part else _SPECIAL.sub(r"\\\1", part)
        for n, part in enumerate(parts)
    )
