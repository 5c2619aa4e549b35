"""An assessment for people who read text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.document import Picture, Rows
from endringsteori.output.vurdering import render_text
from endringsteori.texts import SPRÅK
from measured_town import TOWN, assessed

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk


@pytest.mark.parametrize("språk", SPRÅK)
def test_the_town(språk: Språk, golden: Golden) -> None:
    """Read aloud, a leader in a municipality is to understand it."""
    golden(f"lilleby.{språk}.txt", render_text(assessed(språk)))


def test_every_hypothesis(golden: Golden) -> None:
    """Also those that hold, where they are asked for."""
    golden("lilleby.alle.txt", render_text(assessed(every=True, chosen=("losen",))))


def test_evaluators_names_are_not_for_leaders() -> None:
    """They are in the JSON."""
    shown = "".join(render_text(assessed(språk, every=True)) for språk in SPRÅK)

    assert "svikt" not in shown


def test_a_name_cannot_turn_the_text() -> None:
    """Whatever stands in a file, the screen stays as it is."""
    shown = render_text(assessed(text=TOWN.replace("Losen_*", "Losen\u202e")))

    assert "\u202e" not in shown
    assert "Losen\ufffd" in shown


def test_colour_is_only_on_request() -> None:
    """Headings are bold on a terminal, and the same words stand there without."""
    plain, bold = render_text(assessed()), render_text(assessed(colour=True))

    assert "\x1b" not in plain
    assert (
        bold.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "")
        == plain
    )


def test_figures_are_named_with_their_text() -> None:
    """Who cannot open a figure can read it."""
    picture = Picture("figurer/trivsel.svg", "Andelen gikk opp.")
    table = Rows(("Periode", "Målt her"), (("2025", "77,1 %"),), "Andel som trives")
    shown = render_text(assessed(pictures={"losen/trivsel": (picture, table)}))

    assert "\nfigurer/trivsel.svg: Andelen gikk opp.\n" in shown
    assert "\nAndel som trives\nPeriode  Målt her\n2025     77,1 %\n" in shown


def test_a_family_is_confidential() -> None:
    """The stamp stands first, and no name of a person is shown."""
    text = "endringsteori: 1\nnivå: individ\nmål:\n  ro: Kari Nordmann får ro\n"
    shown = render_text(assessed(text=text))

    assert shown.startswith("TAUSHETSBELAGT\n")
    assert "Kari" not in shown
