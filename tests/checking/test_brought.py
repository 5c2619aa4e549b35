"""What is kept of a project when its theory is let go."""

from __future__ import annotations

import pickle
from datetime import date
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking import Ask, check, locate
from endringsteori.checking.brought import bring
from endringsteori.rules import RULES
from menagerie import menagerie

if TYPE_CHECKING:
    from pathlib import Path

    from endringsteori.checking import Grouping

OWN = """\
endringsteori: 1
egne_regler:
  - kode: LOKAL-01
    navn: tjenester uten sektor
    gjelder: tjenester
    krever: {felt: sektor}
tjenester:
  nav: NAV
"""


@pytest.mark.parametrize("by", ["regel", "tiltak", "tjeneste"])
def test_everything_that_is_shown_is_kept(by: Grouping) -> None:
    """Groups, entries, goals and lines are those of the project itself."""
    whole = menagerie()

    brought = bring(whole, by)

    assert brought.findings == whole.findings
    assert brought.groups(by) == whole.groups(by)
    assert brought.entries() == whole.entries()
    assert (brought.files, brought.is_whole) == (whole.files, whole.is_whole)
    for finding in whole.findings:
        assert brought.goals(finding.element) == whole.goals(finding.element)
        if finding.span is not None:
            file, line = finding.span.file, finding.span.start.line
            assert brought.line(file, line) == whole.line(file, line) != ""


def test_nothing_is_put_together_that_nobody_reads() -> None:
    """Programs get the findings alone."""
    brought = bring(menagerie(), None)

    assert brought.findings
    assert (brought.groups("regel"), brought.entries()) == ((), ())
    assert brought.line("endringsteori.yaml", 1) == ""


def test_it_can_be_sent_with_the_rules_of_the_project(tmp_path: Path) -> None:
    """Ours are found again where it arrives; of others all but the check comes along."""
    path = tmp_path / "a.yaml"
    path.write_text(OWN, encoding="utf-8")
    (whole,) = check(locate((path,)), Ask(date(2026, 11, 21)))

    sent = pickle.loads(pickle.dumps(bring(whole, "regel")))  # noqa: S301 - our own

    *ours, own = sent.rules
    assert tuple(ours) == RULES
    assert (own.code, own.words) == ("LOKAL-01", whole.rules[-1].words)
    assert tuple(own.check(None)) == ()
    assert sent.findings == whole.findings
