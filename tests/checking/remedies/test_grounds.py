"""Mends of what the work rests on."""

from __future__ import annotations

import pytest

from endringsteori.checking.remedies.grounds import REMEDIES
from mends import first_bad, mend_of

_LINES = {
    "ET501 skolestart": ["+ forankret_i: [oppvekstplan]  # … hvis det stemmer"],
    "ET503 svakt-språk": ["+ kunnskap: [observasjoner]  # … hvis det stemmer"],
    "ET504 tettere-på": ["+ fordi: …"],
    "ET505 tettere-på": ["+ kunnskap: [elevsamtaler]  # … hvis det stemmer"],
    "ET507 prosjekt": ["+ ny-utfordring:", "+ navn: …", "+ gjelder: tjenestene"],
    "ET508 bufdir-fase-1": [
        '+ "11":',
        "+ status: nei  # … sett inn det som er sant hos dere",
        "+ svar: …",
    ],
    "ET509 til-stede": [
        "+ utfordringer:",
        "+ ny-utfordring:",
        "+ navn: …",
        "+ svarer_på: [ny-utfordring]",
    ],
    "ET512 tettere-på": [
        "+ gjenbesøk:",
        "+ - dato: 2026-11-21  # … velg dag",
        "+ begrunnelse: …",
    ],
    "ET513 språksporet": [
        "+ risikoer:",
        "+ ny-risiko:",
        "+ navn: …",
        "+ påvirker: [språksporet/tar-ordet]",
    ],
}
_LIST = """\
endringsteori: 1
mål:
  trygg: Trygge elever
tiltak:
  los:
    navn: Losen
    aktiviteter:
      møte:
        navn: Møte
        fører_til: [kontakt]
    resultater:
      kontakt:
        navn: Kontakt
        bidrar_til: [trygg]
"""


@pytest.mark.parametrize("place", _LINES)
def test_what_is_missing_is_cited(place: str) -> None:
    """From what the project has; what only people know is left open."""
    code, _, ledd = place.partition(" ")

    assert mend_of(first_bad("grunnlag", code), code, ledd) == _LINES[place]


def test_a_list_becomes_hypotheses_when_one_gets_a_reason() -> None:
    """A list has no place for it."""
    assert mend_of(_LIST, "ET504", "los") == [
        "- bidrar_til: [trygg]",
        "+ bidrar_til:",
        "+ trygg:",
        "+ fordi: …",
    ]


def test_a_reason_on_one_line_stays_when_knowledge_comes() -> None:
    """It becomes the `fordi` of the hypothesis, as it is written."""
    text = _LIST.replace("[trygg]", "\n          trygg: 'de møtes: ofte'")

    assert mend_of(text, "ET505", "los") == [
        "+ kunnskapskilder:",
        "+ ny-kilde:",
        "+ navn: …",
        "- trygg: 'de møtes: ofte'",
        "+ trygg:",
        "+ fordi: 'de møtes: ofte'",
        "+ kunnskap: [ny-kilde]",
    ]


def test_every_rule_of_the_table_is_of_the_grounds() -> None:
    """The tables are joined by code."""
    assert {code[:3] for code in REMEDIES} == {"ET5"}
