"""Every fault that reading has a situation for: mended, or left for a reason that is stated."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from endringsteori.checking import Ask, Fixed, fix, locate
from endringsteori.rules import RULES
from endringsteori.rules.rule import no_fix
from rules.cases import ROOT, Situation, situations

LESING: Final = ROOT / "lesing"
BAD: Final = [s for s in situations() if s.is_bad and s.path.is_relative_to(LESING)]


class Row(NamedTuple):
    """What is decided about the faults of one rule on one line of a situation."""

    situation: str
    line: str
    code: str
    is_mended: str
    why_not: str


def rows() -> tuple[Row, ...]:
    """Read what is decided."""
    text = Path(__file__).with_name("hver_feil.csv").read_text("utf-8")
    _, *lines = csv.reader(text.splitlines(), delimiter=";")
    return tuple(Row(*line) for line in lines)


def fixed(situation: Situation) -> Fixed:
    """Mend a situation in memory."""
    (only,) = fix(locate([situation.path]), Ask(date(2026, 11, 21)))
    return only


def decided(situation: Situation) -> list[tuple[str, str, str, str]]:
    """Tell of each fault in a situation whether it is mended."""
    done = {
        (one.finding.code, one.file, one.position.line)
        for one in fixed(situation).mended.done
    }
    name = situation.path.relative_to(LESING).as_posix()
    found = (at for at in situation.found() if at[0].startswith("ET0"))
    return [
        (name, str(at[2]), at[0], "ja" if at in done else "nei")
        for at in sorted(found, key=lambda at: (at[1], at[2]))
    ]


def test_it_is_decided_of_every_fault_whether_it_is_mended() -> None:
    """The table says of each that is not why not."""
    table = {row[:4] for row in rows()}
    found = {one for situation in BAD for one in decided(situation)}

    assert table == found
    assert {row.is_mended for row in rows() if not row.why_not} == {"ja"}
    assert {row.is_mended for row in rows() if row.why_not} == {"nei"}


@pytest.mark.parametrize("situation", BAD, ids=lambda s: s.name)
def test_what_valider_says_can_be_mended_is_mended(situation: Situation) -> None:
    """Who is told that a fault can be mended, is not told wrong."""
    told = {f.fingerprint for f in situation.found().values() if f.fix is not None}
    done = {one.finding.fingerprint for one in fixed(situation).mended.done}

    assert told == done & told


@pytest.mark.parametrize("situation", BAD, ids=lambda s: s.name)
def test_only_lines_with_a_fault_are_changed(situation: Situation) -> None:
    """All other lines stay as they are, byte for byte."""
    mended = fixed(situation).mended
    for change in mended.changes:
        faulty = {one.position.line for one in mended.done if one.file == change.file}
        lines = change.before.splitlines(keepends=True)
        untouched = [one for n, one in enumerate(lines, start=1) if n not in faulty]
        rest = iter(change.after.splitlines(keepends=True))

        assert all(line in rest for line in untouched)


def test_only_rules_about_reading_have_fixes() -> None:
    """What is missing in a chain, or weak in it, is for people to judge."""
    have = {one.code for one in RULES if one.fix is not no_fix}

    assert have == {row.code for row in rows() if row.is_mended == "ja"}
