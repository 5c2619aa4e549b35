"""What several formats say in the same words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking import entries
from endringsteori.diagnostics import Exempted, Severity, Status
from endringsteori.output import words
from endringsteori.output.telling import (
    counted,
    heading,
    justification,
    marked,
    sums,
)
from menagerie import DAY, compared, menagerie, quiet

if TYPE_CHECKING:
    from endringsteori.checking import Checked
    from endringsteori.texts import Språk


def all_known() -> Checked:
    """Give a run where everything stood in the earlier revision too."""
    whole = compared()
    findings = tuple(replace(finding, new=False) for finding in whole.findings)
    return replace(whole, findings=findings)


def test_an_exception_tells_why_by_whom_and_until_when() -> None:
    """As much of it as is known, on one line."""
    assert justification(Exempted("To\nlinjer", "rådmannen", DAY, DAY), "nb") == (
        "To linjer · rådmannen · gjelder til og med 21.11.2026"
    )
    assert justification(Exempted("Vi vet det", None, None, None), "nb") == "Vi vet det"


@pytest.mark.parametrize(
    ("new", "status", "said"),
    [
        (None, Status.OPEN, "ET301 regelen ET301"),
        (False, Status.OPEN, "ET301 regelen ET301"),
        (True, Status.OPEN, "ET301 regelen ET301 (nytt)"),
        (None, Status.EXEMPTED, "ET301 regelen ET301 (unntatt)"),
        (True, Status.EXEMPTED, "ET301 regelen ET301 (unntatt)"),
    ],
)
def test_what_is_new_or_excepted_is_marked(
    new: bool | None,  # noqa: FBT001 - a value of the table
    status: Status,
    said: str,
) -> None:
    """An excepted finding counts for nothing, new or not."""
    whole = menagerie()
    finding = replace(whole.findings[0], new=new, status=status)

    assert marked(whole, finding) == said


def test_only_what_there_is_is_counted() -> None:
    """From the gravest, in the right number."""
    numbers = {Severity.ERROR: 1, Severity.WARNING: 0, Severity.NOTE: 2}

    assert counted(numbers, "nn") == ("1 feil", "2 merknader")


@pytest.mark.parametrize(
    ("språk", "told"),
    [
        (
            "nb",
            (
                "1 feil, 7 advarsler og 3 merknader. 6 funn er nye. 1 funn er unntatt. "
                "4 funn teller (terskel: advarsel)."
            ),
        ),
        (
            "nn",
            (
                "1 feil, 7 åtvaringar og 3 merknader. 6 funn er nye. 1 funn er unnateke. "
                "4 funn tel (terskel: åtvaring)."
            ),
        ),
        (
            "en",
            (
                "1 error, 7 warnings and 3 notes. 6 findings are new. 1 finding is exempted. "
                "4 findings count (threshold: warning)."
            ),
        ),
    ],
)
def test_a_comparison_is_summed_up(språk: Språk, told: str) -> None:
    """How many there are, how many are new, and how many count."""
    assert " ".join(sums((compared(),), språk)) == told


def test_a_comparison_without_anything_new_says_so() -> None:
    """That is what people want to hear."""
    assert "Ingen funn er nye." in list(sums((all_known(),), "nb"))


def test_nothing_is_said_of_new_findings_where_nobody_compared() -> None:
    """Nor where nothing was found."""
    assert not any("ny" in sentence for sentence in sums((menagerie(),), "nb"))
    assert list(sums((quiet(),), "nb")) == ["Ingen funn."]


def test_excepted_entries_have_a_heading_of_their_own() -> None:
    """The others are under what their severity asks of people."""
    whole = menagerie()
    above = [heading(entry) for entry in entries(whole.graph.teori, whole.findings)]

    assert above[0] == words.HEADINGS[Severity.ERROR]
    assert above[-1] == words.EXEMPTED_HEADING
