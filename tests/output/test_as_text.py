"""Findings as people read them in a terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from endringsteori.diagnostics import Exempted, Status
from endringsteori.output import render_text
from menagerie import compared, menagerie, quiet

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.checking import Grouping
    from endringsteori.texts import Språk


@pytest.mark.parametrize("språk", ["nb", "nn", "en"])
def test_the_menagerie(språk: Språk, golden: Golden) -> None:
    """One of everything, in each language."""
    golden(f"menagerie.{språk}.txt", render_text((menagerie(språk),), språk))


@pytest.mark.parametrize("by", ["tiltak", "tjeneste"])
def test_the_menagerie_in_groups(by: Grouping, golden: Golden) -> None:
    """Under measures, and under services that can mend."""
    shown = render_text((menagerie(),), "nb", by=by)

    golden(f"menagerie.{by}.txt", shown)


@pytest.mark.parametrize(
    ("språk", "shared", "unowned"),
    [("nn", "Felles", "Utan ansvarleg"), ("en", "Shared", "Nobody responsible")],
)
def test_groups_without_a_name_are_called_something(
    språk: Språk, shared: str, unowned: str
) -> None:
    """In the language of the run."""
    by_measure = render_text((menagerie(),), språk, by="tiltak")
    by_service = render_text((menagerie(),), språk, by="tjeneste")

    assert f"\n{shared} · 1 " in by_measure
    assert f"\n{unowned} · " in by_service


def test_a_group_of_exceptions_only_has_no_count() -> None:
    """Its heading says whose they are; there is nothing to do."""
    whole = menagerie()
    excepted = tuple(f for f in whole.findings if f.status is Status.EXEMPTED)
    shown = render_text((replace(whole, findings=excepted),), "nb", by="tjeneste")

    assert shown.startswith("PPT\n---\n\nUnntatt\n\nmerknad ET206")


def test_the_menagerie_with_every_place(golden: Golden) -> None:
    """Each place has its source line, and each related place is named."""
    shown = render_text((menagerie(),), "nb", every_place=True)

    golden("menagerie.alle.txt", shown)


def test_two_projects_stand_under_their_names(golden: Golden) -> None:
    """A project without findings needs no heading, and the sum is of all."""
    shown = render_text((quiet(), menagerie(), menagerie()), "nb")

    golden("to-prosjekter.txt", shown)


def test_colour_adds_nothing_but_colour() -> None:
    """Without the codes the text is the same: colour is never the only sign."""
    plain = render_text((menagerie(),), "nb")
    colourful = render_text((menagerie(),), "nb", colour=True)

    assert "\x1b[1;31m" in colourful
    assert re.sub(r"\x1b\[[0-9;]*m", "", colourful) == plain


def test_nothing_found_is_said() -> None:
    """An empty answer would leave people wondering."""
    assert render_text((quiet(),), "nb") == "Ingen funn.\n"


def test_a_new_chain_that_nobody_has_filled_in_is_not_called_done() -> None:
    """It has no findings, for every place in it says something."""
    new = quiet('mål:\n  m:\n    navn: "Fyll ut: hva skal være annerledes?"\n')

    assert render_text((new,), "nb") == (
        "Ingen funn.\n1 tekst er ikke skrevet ennå. Søk etter «Fyll ut».\n"
    )


def test_one_thing_is_not_called_three() -> None:
    """The heading counts."""
    whole = menagerie()
    found = (f for f in whole.findings if f.status is Status.OPEN)
    by_rule = {finding.code: finding for finding in found}
    one, two, three, *_ = by_rule.values()
    headings = [
        render_text((replace(whole, findings=some),), "nb").splitlines()[0]
        for some in ((one,), (one, two), (one, two, three))
    ]

    assert headings == [
        "Én ting å ta tak i",
        "To ting å ta tak i",
        "Tre ting å ta tak i",
    ]


def test_advice_that_differs_stands_with_each_place() -> None:
    """Advice that is the same stands once, below them all."""
    whole = menagerie()
    first, second, *_ = (f for f in whole.findings if f.code == "ET104")
    other = replace(second, advice="Rett det andre.")
    shown = render_text((replace(whole, findings=(first, other)),), "nb")
    same = render_text((replace(whole, findings=(first, second)),), "nb")

    assert shown.count("  Råd: ") == 2
    assert same.count("  Råd: ") == 1


def test_an_exception_may_say_no_more_than_why() -> None:
    """Who decided, and until when, are told where they are known."""
    whole = menagerie()
    (excepted,) = (f for f in whole.findings if f.status is Status.EXEMPTED)
    told = Exempted("Vi vet det.", None, None, None)
    shown = render_text(
        (replace(whole, findings=(replace(excepted, exception=told),)),), "nb"
    )

    assert "  unntatt: Vi vet det.\n" in shown
    assert "1 funn er unntatt. Ingen funn teller (terskel: feil).\n" in shown


def test_new_findings_are_marked_and_counted() -> None:
    """In the three things, at the head of an entry, and at a place among known ones."""
    shown = render_text((compared(),), "nb")

    assert "(ET301, nytt)\n" in shown
    assert "advarsel ET301 regelen ET301 · nytt\n" in shown
    assert "5 steder · 2 nye\n" in shown
    assert ".yaml:7:7 (nytt)\n" in shown
    assert ".yaml:12:7 (nytt): " in shown
    assert " 6 funn er nye. " in shown


def test_an_excepted_finding_is_never_new() -> None:
    """It is of no concern whether it stood there before."""
    whole = compared()
    found = tuple(replace(finding, new=True) for finding in whole.findings)
    shown = render_text((replace(whole, findings=found),), "nb")

    assert "ET206 regelen ET206 · unntatt\n" in shown
