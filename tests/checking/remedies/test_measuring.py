"""Mends of what is measured: indicators, their fields, and measurements."""

from __future__ import annotations

import pytest

from endringsteori.checking.remedies.measuring import REMEDIES
from mends import first_bad, mend_of

_LINES = {
    "ET301 fullføre-vgs": [
        "+ indikatorer:",
        "+ indikator-fullføre-vgs:",
        "+ navn: …",
        "+ måler: [fullføre-vgs]",
    ],
    "ET302 losen/tror-på-seg-selv": [
        "+ indikator-tror-på-seg-selv:",
        "+ navn: …",
        "+ måler: [tror-på-seg-selv]",
    ],
    "ET303 språksporet": [
        "+ indikator-flere-ord:",
        "+ navn: …",
        "+ måler: [flere-ord]",
        "+ indikator-leser-hjemme:",
        "+ navn: …",
        "+ måler: [leser-hjemme]",
    ],
    "ET305 tettere-på/høyt-fravær": [
        "+ nullpunkt:",
        "+ periode: 2025/2026  # … sett inn perioden",
        "+ verdi: 0  # … sett inn tallet",
    ],
    "ET306 trygg-start/vet-hvem": [
        "+ ambisjon:",
        "+ verdi: 0  # … sett inn tallet",
        "+ frist: 2028-11-21  # … velg dag",
    ],
    "ET311 praksisplasser": [
        "+ - periode: 2025",
        "+ verdi: 0  # … sett inn tallet",
    ],
    "ET315 kjenner-utlånet": ["+ teller: …", "+ nevner: …"],
}


@pytest.mark.parametrize("place", _LINES)
def test_what_is_not_measured_gets_an_indicator(place: str) -> None:
    """In the measure for its own links, shared otherwise; numbers and days are for people."""
    code, _, ledd = place.partition(" ")

    assert mend_of(first_bad("maling", code), code, ledd) == _LINES[place]


def test_an_indicator_that_is_told_in_words_is_measured_in_words() -> None:
    """A number in it would be another fault."""
    text = (
        "endringsteori: 1\ntjenester:\n  ppt: PPT\nmål:\n  trygg: Trygge elever\n"
        "indikatorer:\n  samtaler:\n    navn: Samtaler\n    type: kvalitativ\n"
        "    måler: [trygg]\n    hyppighet: årlig\n    metode: Samtaler\n"
        "    målinger:\n      - periode: 2023\n        vurdering: på vei\n"
    )

    assert mend_of(text, "ET311", "samtaler") == [
        "+ - periode: 2025",
        "+ vurdering: på vei  # … sett inn det som er sant hos dere",
    ]


def test_every_rule_of_the_table_is_of_measuring() -> None:
    """The tables are joined by code."""
    assert {code[:3] for code in REMEDIES} == {"ET3"}
