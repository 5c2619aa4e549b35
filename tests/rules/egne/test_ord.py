"""What a rule of the project's own says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, mål
from endringsteori.rules.egne.ord import card_of, words_of
from endringsteori.texts import SPRÅK
from rules.egne.own import hits, regel

if TYPE_CHECKING:
    from endringsteori.model import EgenRegel

RULES = (
    regel("mål", felt="ansvarlig"),
    regel("mål", inn="resultat"),
    regel("aktivitet", ut="resultat"),
    regel("mål", måles="ja"),
)


def test_the_sentences_name_the_thing_and_what_it_lacks() -> None:
    """In bokmål, with the words of the project for the links."""
    said = [
        words_of(one).message.fyll(
            "nb", hits(one, mål("ro"), aktivitet("møte"))[0].values
        )
        for one in RULES
    ]

    assert said == [
        "«Ro» mangler `ansvarlig`.",
        "Ingen resultater fører til «Ro».",
        "«Møte» fører ikke til noen resultater.",
        "Ingenting måler «Ro».",
    ]


@pytest.mark.parametrize("one", RULES, ids=["felt", "inn", "ut", "måles"])
@pytest.mark.parametrize("språk", SPRÅK)
def test_every_text_is_filled_in_every_language(one: EgenRegel, språk: str) -> None:
    """Each value that a text asks for is given by the check."""
    chosen = next(known for known in SPRÅK if known == språk)
    (hit,) = hits(one, mål("ro"), aktivitet("møte"))
    words = words_of(one)

    assert words.message.fyll(chosen, hit.values).endswith(".")
    assert one.navn in words.advice.fyll(chosen, hit.values)


def test_the_message_of_the_project_is_said_as_it_stands() -> None:
    """In every language, with braces and all."""
    own = regel("mål", felt="ansvarlig", melding="Alle {mål} har en eier, 100 %")
    words = words_of(own)

    for språk in SPRÅK:
        assert words.message.fyll(språk, {}) == "Alle {mål} har en eier, 100 %"


@pytest.mark.parametrize("one", RULES, ids=["felt", "inn", "ut", "måles"])
def test_the_card_says_what_is_demanded(one: EgenRegel) -> None:
    """In whole sentences, short as those of our rules."""
    card = card_of(one)
    parts = (card.hva, card.hvorfor, card.slik_retter_du, card.når_det_er_greit)

    assert f"«{one.gjelder}»" in card.hva
    assert all(part.endswith(".") for part in parts)
    assert sum(len(part.split()) for part in parts) <= 120
