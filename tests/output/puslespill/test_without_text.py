"""What a chief officer can read aloud: Fjellfjord without PPT, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, mål, resultat, teori, tiltak, tjeneste
from endringsteori.comparison import Taken
from endringsteori.comparison.without_asked import ask_without
from endringsteori.graph import Support
from endringsteori.output.puslespill import label_of, render_without
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
    assert "«M»: 1 tiltak og 1 vei fram, mot 0 og 0 i dag." in shown
    assert label_of(found, "nb", "ny.yaml") == "med ny.yaml"
    both = ask_without(old, Taken(nav.supports[:1], ("Fylket",)), DAY)
    title = "What if NAV"
    assert not render_without(both, "en", "x.yaml").startswith(title)
    assert label_of(both, "en", "x.yaml") == (
        "without Nav and the money from “Fylket” with x.yaml"
    )
