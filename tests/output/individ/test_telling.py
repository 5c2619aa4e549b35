"""An individual plan as people read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, mål, teori, tiltak, tjeneste
from endringsteori.graph import graf
from endringsteori.output.individ import render_markdown, render_text
from endringsteori.texts import SPRÅK
from output.individ.familie import DAY, familie

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk


@pytest.mark.parametrize("språk", SPRÅK)
def test_the_whole_plan(språk: Språk, golden: Golden) -> None:
    """As somebody has read it, in each language."""
    golden(f"familie.{språk}.txt", render_text(familie(), språk, DAY))


def test_the_whole_plan_in_a_document(golden: Golden) -> None:
    """The same, as Markdown."""
    golden("familie.md", render_markdown(familie(), "nb", DAY))


def test_an_empty_plan_is_told_kindly(golden: Golden) -> None:
    """What is not there, and what would help; no part is left out."""
    golden("tom.txt", render_text(graf(teori(nivå="individ")), "nb", DAY))


def test_own_words_come_before_those_of_the_services() -> None:
    """And stand alone where nobody has said it otherwise."""
    goals = (
        mål("sove", navn="Sover i egen seng", med_egne_ord="Jeg vil sove"),
        mål("le", navn="Ler mer"),
    )
    shown = render_text(graf(teori(*goals, nivå="individ")), "nb", DAY)

    assert "- Jeg vil sove\n    Tjenestene kaller det: Sover i egen seng\n" in shown
    assert "- Ler mer\n" in shown


def test_no_name_gets_out() -> None:
    """Not of a plan, nor of a thing in it."""
    theory = teori(
        tiltak("t", aktivitet("møte", navn="Møte med Kari Nordmann")),
        tjeneste("nav", navn="Ola Nordmann på NAV"),
        nivå="individ",
        individ={"referanse": "Kari Nordmann", "behov": ["Ring 98 76 54 32"]},
    )

    for shown in (
        render_text(graf(theory), "nb", DAY),
        render_markdown(graf(theory), "nb", DAY),
    ):
        assert "Nordmann" not in shown
        assert "98 76" not in shown
        assert "•" in shown
