"""What a chief officer can read aloud: Fjellfjord without PPT, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, innsats, mål, resultat, teori, tiltak, tjeneste
from endringsteori.comparison import Taken
from endringsteori.comparison.without_asked import ask_without
from endringsteori.graph import Support
from endringsteori.output.puslespill import (
    label_of,
    render_without,
    render_without_markdown,
)
from endringsteori.texts import SPRÅK
from output.puslespill.fjellfjord import DAY, fjellfjord

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk

PPT = Taken((Support("tjeneste", "ppt"),))


@pytest.mark.parametrize("språk", SPRÅK)
def test_fjellfjord_without_ppt(golden: Golden, språk: Språk) -> None:
    """In the three languages."""
    found = ask_without(fjellfjord().teori, PPT, DAY, språk=språk)
    shown = render_without(found, språk)

    golden(f"uten-ppt.{språk}.txt", shown)
    assert max(map(len, shown.splitlines())) <= 80


def test_fjellfjord_without_grants(golden: Golden) -> None:
    """A measure that lives on a grant falls, and a goal loses all that carries it."""
    found = ask_without(fjellfjord().teori, Taken((), ("tilskudd",)), DAY)

    golden("uten-tilskudd.txt", render_without(found, "nb"))


def test_what_is_added_is_named_and_told() -> None:
    """A goal that gets more, and the name of the file."""
    old = teori(mål("m"), tjeneste("nav"))
    new = teori(
        tiltak("t", aktivitet("a", til="r"), resultat("r", mål="m")),
        mål("m"),
        tjeneste("nav"),
    )
    nav = Taken((Support("tjeneste", "nav"), Support("innsats", "t/i")), ())
    found = ask_without(old, Taken(), DAY, extended=new)

    shown = render_without(found, "nb", "ny.yaml")
    assert shown.startswith("Hva om vi legger til «ny.yaml»?\n")
    told = " ".join(shown.split())
    assert "«M» får 1 tiltak og 1 vei fram. I dag er det 0 tiltak og 0 veier." in told
    assert label_of(found, "nb", "ny.yaml") == "med ny.yaml"
    both = ask_without(old, Taken(nav.supports[:1], ("Fylket",)), DAY)
    title = "What if we lose NAV"
    assert not render_without(both, "en", "x.yaml").startswith(title)
    assert label_of(both, "en", "x.yaml") == (
        "without Nav and the money from “Fylket” with x.yaml"
    )


def test_for_a_paper(golden: Golden) -> None:
    """The same as Markdown."""
    found = ask_without(fjellfjord().teori, PPT, DAY)

    golden("uten-ppt.md", render_without_markdown(found, "nb"))


def test_what_is_added_and_falls_has_its_name() -> None:
    """Though it was never there before."""
    old = teori(mål("m"), tjeneste("nav"))
    new = teori(
        tiltak("t", aktivitet("a", til="r", ansvarlig="nav"), resultat("r", mål="m")),
        mål("m"),
        tjeneste("nav"),
    )
    nav = Taken((Support("tjeneste", "nav"),))

    shown = render_without(ask_without(old, nav, DAY, extended=new), "nb", "ny.yaml")

    assert "- I «T»:\n    A\n    R\n" in shown
    assert "1 aktivitet og 1 annet ledd i kjeden faller bort." in shown


@pytest.mark.parametrize(
    ("støtte", "sagt"),
    [
        (Support("innsats", "t/i"), "1 ledd i kjeden faller bort."),
        (Support("tjeneste", "nav"), "1 aktivitet faller bort."),
        (Support("tjeneste", "ppt"), "Ingen ledd i kjeden faller bort."),
    ],
)
def test_what_falls_is_counted_in_plain_words(støtte: Support, sagt: str) -> None:
    """Nobody is told of zero activities."""
    theory = teori(
        tiltak("t", innsats("i", til="a"), aktivitet("a", ansvarlig="nav")),
        tjeneste("nav"),
        tjeneste("ppt"),
    )

    shown = render_without(ask_without(theory, Taken((støtte,)), DAY), "nb")

    assert f"\n{sagt} Ingen mål mister alle tiltakene sine." in shown
