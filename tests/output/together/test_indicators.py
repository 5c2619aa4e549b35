"""Shared indicators in blocks: why what is not added up is not, and whose numbers may change."""

from __future__ import annotations

from endringsteori.document import Paragraph
from endringsteori.output.together.indicators import tell_indicators
from municipalities import members, municipality
from output.together.kommuner import seen

OWN = """\
indikatorer:
  fravær:
    navn: Fravær
    teller_enhet: timer
    målinger:
      - periode: 2025
        teller: {teller}
        nevner: 90
        foreløpig: {foreløpig}
"""


def _told(*texts: str) -> list[str]:
    blocks = tell_indicators(seen(members(*texts))).blocks
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def test_provisional_numbers_and_those_who_are_not_in_it() -> None:
    """Both are told beside the sum."""
    told = _told(
        municipality("0301", OWN.format(teller=3, foreløpig="ja")),
        municipality("0302", OWN.format(teller=4, foreløpig="nei")),
        municipality("0303"),
    )

    assert told[-1] == (
        "2025. Tellere og nevnere er lagt sammen for 2 kommuner. Foreløpige tall fra "
        "0301 By 0301. 0303 By 0303 har ikke denne indikatoren."
    )


def test_nothing_shared() -> None:
    """It is said how to have some."""
    assert _told("endringsteori: 1\n", "endringsteori: 1\n")[-1] == (
        "Kommunene har ingen indikatorer med samme id. Felles indikatorer kan stå i et "
        "register."
    )
