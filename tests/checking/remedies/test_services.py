"""Mends of who does what, and of how they work together."""

from __future__ import annotations

import pytest

from endringsteori.checking.remedies.services import REMEDIES
from mends import first_bad, mend_of

_LINES = {
    "tjenester ET201 tettere-på/ukemøte": [
        "+ ansvarlig: ungdomsskolene  # … eller ppt"
    ],
    "tjenester ET202 trygg-start": [
        "+ ansvarlig: helsestasjonen  # … hvis det stemmer"
    ],
    "tjenester ET203 tettere-på/følge-til-skolen": [
        "+ samarbeidspartnere: [ungdomsteamet]  # … hvis det stemmer"
    ],
    "tjenester ET204 tettere-på/følge-til-skolen": [
        "- virkemidler: [tilpasset-opplæring]",
        "+ virkemidler: [tilpasset-opplæring, miljøterapi]  # … hvis det stemmer",
    ],
    "tjenester ET205 tettere-på": ["+ samarbeidspartnere: [helsestasjonen]"],
    "tjenester ET216 tettere-på": ["+ samarbeidspartnere: [ppt]  # … hvis det stemmer"],
    "samhandling ET402 losen": [
        "+ samarbeid:",
        "+ samarbeid-ungdomsteamet-ungdomsskolen:",
        "+ mellom: [ungdomsteamet, ungdomsskolen]",
        "+ trinn: 3  # … sett inn det som er sant hos dere",
        "+ arena: …",
    ],
    "samhandling ET404 tettere-på": [
        "+ samordnes_av: ungdomsskolen  # … eller ppt eller helsestasjonen"
    ],
    "samhandling ET405 språksporet": [
        "+ brukermedvirkning:",
        "+ individ: …",
        "+ system: …",
    ],
    "samhandling ET406 fraværsteam": [
        "+ grunnlag: samtykke  # … eller lovhjemmel eller anonymt"
    ],
}


@pytest.mark.parametrize("place", _LINES)
def test_the_service_that_is_missing_is_named(place: str) -> None:
    """The nearest first, with the others beside it for people to choose."""
    family, code, ledd = place.split(" ")

    assert mend_of(first_bad(family, code), code, ledd) == _LINES[place]


def test_without_any_service_a_new_one_is_begun() -> None:
    """It is there before anything names it."""
    text = "endringsteori: 1\nutfordringer:\n  fravær: Mye fravær\n"

    assert mend_of(text, "ET207", "fravær") == [
        "- fravær: Mye fravær",
        "+ fravær:",
        "+ navn: Mye fravær",
        "+ ansvarlig: ny-tjeneste",
        "+ tjenester:",
        "+ ny-tjeneste:",
        "+ navn: …",
    ]


def test_a_closed_service_is_never_proposed() -> None:
    """Nobody can answer there."""
    text = (
        "endringsteori: 1\ntjenester:\n"
        "  gammel:\n    navn: Gammel\n    status: nedlagt\n  ny: Ny\n"
        "tiltak:\n  los:\n    navn: Losen\n    ansvarlig: gammel\n"
    )

    assert mend_of(text, "ET210", "los") == [
        "- ansvarlig: gammel",
        "+ ansvarlig: ny  # … hvis det stemmer",
    ]


def test_every_rule_of_the_table_is_of_services() -> None:
    """The tables are joined by code."""
    assert {code[:3] for code in REMEDIES} == {"ET2", "ET4"}
