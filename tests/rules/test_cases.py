"""Every situation of every rule, read and checked as users' projects are."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import Severity
from rules.cases import Situation, situations

BAD = [situation for situation in situations() if situation.is_bad]
OK = [situation for situation in situations() if not situation.is_bad]


@pytest.mark.parametrize("situation", BAD, ids=lambda s: s.name)
def test_bad_situation_gives_exactly_what_it_marks(situation: Situation) -> None:
    """A bad project has the marked findings on the marked lines, and no others."""
    found = situation.found()

    assert situation.marked() == set(found)
    assert situation.code in {code for code, _, _ in found}


@pytest.mark.parametrize("situation", OK, ids=lambda s: s.name)
def test_ok_situation_gives_at_most_merknader(situation: Situation) -> None:
    """A mended project gives nothing of the rule, and no feil or advarsel unmarked."""
    found = situation.found()
    marked = situation.marked()
    unmarked = {
        line: finding.message
        for line, finding in found.items()
        if line not in marked and finding.severity is not Severity.NOTE
    }

    assert situation.code not in {code for code, _, _ in found}
    assert unmarked == {}
    assert marked <= set(found)
