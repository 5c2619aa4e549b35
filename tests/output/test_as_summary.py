"""Findings as a summary in Markdown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from endringsteori.output import FORMATS
from menagerie import compared, menagerie, quiet, run_of

if TYPE_CHECKING:
    from endringsteori.checking import Checked
    from endringsteori.texts import Språk


def summary(*checked: Checked, språk: Språk = "nb") -> list[str]:
    """Render, and give the lines."""
    run = replace(run_of(*checked), språk=språk)
    return FORMATS["github-sammendrag"].render(run).splitlines()


def with_message(message: str) -> list[str]:
    """Give the rows of a summary of one finding with this message."""
    whole = menagerie()
    finding = replace(whole.findings[0], message=message, advice="Nå.")
    lines = summary(replace(whole, findings=(finding,)))
    return [line for line in lines if line.startswith("| [")]


def many(n: int) -> Checked:
    """Give a project with so many findings, each of a rule of its own."""
    whole = menagerie()
    findings = tuple(
        replace(whole.findings[0], code=f"ET{number}") for number in range(100, 100 + n)
    )
    return replace(whole, findings=findings)


@pytest.mark.parametrize(
    ("språk", "opening"),
    [
        ("nb", ["## Sjekk av logiske kjeder", "", "Ingen funn."]),
        ("nn", ["## Sjekk av logiske kjeder", "", "Ingen funn."]),
        ("en", ["## Check of theories of change", "", "No findings."]),
    ],
)
def test_nothing_found_is_a_heading_and_a_sentence(
    språk: Språk, opening: list[str]
) -> None:
    """In the language of the run."""
    assert summary(quiet(), språk=språk) == opening


def test_one_project_needs_no_heading() -> None:
    """Headings go down one step at a time either way."""
    alone = [line for line in summary(menagerie()) if line.startswith("#")]
    several = [line for line in summary(menagerie(), quiet()) if line.startswith("#")]

    assert alone[1:3] == ["### Tre ting å ta tak i", "### Må avklares"]
    assert several[1:4] == [
        "### Tre ting å ta tak i",
        "### kjeder/fjellfjord",
        "#### Må avklares",
    ]
    assert not any("a.yaml" in line for line in several)


def test_an_entry_shows_three_places_and_how_many_more() -> None:
    """One row for each rule in each measure."""
    (row,) = (
        line
        for line in summary(menagerie())
        if line.startswith("| [ET104") and "Tettere på" in line
    )

    assert row.count("tettere-på.yaml:") == 3
    assert "<br>og 2 til<br>*Rett det.* |" in row


def test_new_places_are_marked() -> None:
    """Beside those that stood there before."""
    (row,) = (line for line in summary(compared()) if line.startswith("| [ET104"))

    assert row.count("(nytt) –") == 1


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<b>A & B</b>", r"\<b\>A \& B\</b\>"),
        ("a | b", r"a \| b"),
        ("*_~[x](y)~_*", r"\*\_\~\[x\](y)\~\_\*"),
        ("`måler: [x_y]`", "`måler: [x_y]`"),
        ("`a|b` og ` alene", r"\`a\|b\` og \` alene"),
        ("to\nlinjer", "to linjer"),
    ],
)
def test_what_people_wrote_is_shown_as_they_wrote_it(written: str, shown: str) -> None:
    """Code in backticks stays code."""
    (row,) = with_message(written)

    assert row.endswith(f" – {shown}<br>*Nå.* |")


def test_a_long_summary_ends_with_how_much_is_left() -> None:
    """GitHub takes a megabyte, and people less."""
    lines = summary(many(150), many(60))
    rows = [line for line in lines if line.startswith("| ") and "Regel" not in line]

    assert len(rows) == 200
    assert lines[-1] == "10 funn til er ikke vist her."


def test_rules_without_a_page_are_not_links() -> None:
    """Where nobody has said where the pages are."""
    run = run_of(menagerie(), pages=None)

    assert "](" not in FORMATS["github-sammendrag"].render(run)


def test_what_stands_in_no_file_is_named_by_its_element() -> None:
    """A theory from Python."""
    whole = menagerie()
    nowhere = replace(whole, findings=(replace(whole.findings[0], span=None),))

    assert "   fullføre-vgs · [ET301 regelen ET301]" in summary(nowhere)[7]
