"""What stands at an offset of a file."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import Place
from endringsteori.loading import Memory, load

ROOT = """\
endringsteori: 1
# HER0
virksomhet:
  navn: HER1
tjenester:
  ppt: HER2
  HER3: BUP
  bup: # HER4
    navn: "a # HER5"
    beskrivelse: |
      en linje
      # HER6
    HER7: b
utfordringer:
  fravær:
    navn: Fravær
    årsaker:
      skole: HER8
tiltak:
  losen:
    navn: Losen
    brukermedvirkning: {individ: HER9}
    finansiering:
      - {type: drift, kilde: HER10}
    aktiviteter:
      møte:
        navn: Møte
        fører_til:
          kontakt: HER11
    indikatorer:
      nådd:
        navn: Nådd
        målinger:
          - {periode: 2024, verdi: 1, merknad: HER12}
          - {periode: 2025, verdi: 1, merknad: HER13}
gjenbesøk:
  - dato: 2025-06-01
    deltok:
      - rektor
      - HER14
navn: A
navn: HER15
"""
TABLE = """\
indikator;periode;verdi;merknad
losen/nådd;2023;4;HER16
ukjent;2023;4;HER17
"""
EXPECTED = [
    Place("endringsteori.yaml"),
    Place("virksomhet", "navn", "navn"),
    Place("ppt", "navn", "navn"),
    Place("tjenester", "HER3", "HER3"),
    Place("endringsteori.yaml"),
    Place("bup", "navn", "navn"),
    Place("bup", "beskrivelse", "beskrivelse"),
    Place("bup", "HER7", "HER7"),
    Place("fravær/skole", "navn", "navn"),
    Place("losen", "brukermedvirkning", "brukermedvirkning.individ"),
    Place("losen", "finansiering", "finansiering.#1.kilde"),
    Place("losen/møte", "fører_til", "fører_til.kontakt.fordi"),
    Place("losen/nådd", "målinger", "målinger.2024.merknad"),
    Place("losen/nådd", "målinger", "målinger.2025.merknad"),
    Place("gjenbesøk", "0", "#1.deltok.#2"),
    Place("endringsteori.yaml"),
    Place("losen/nådd", "målinger", "målinger.2023.merknad"),
    Place("målinger/t.csv", None, "linje 3"),
]
COMMENTS = {0, 4}


@pytest.mark.parametrize("number", range(len(EXPECTED)))
def test_every_word_is_found_where_it_stands(number: int) -> None:
    """A field of a thing, an id, a cell, a comment, or what no field could take."""
    texts = {"endringsteori.yaml": ROOT, "målinger/t.csv": TABLE}
    sources = load(Memory({k: v.encode() for k, v in texts.items()})).sources
    file = next(file for file, text in texts.items() if f"HER{number}" in text)
    spot = sources.spot(file, texts[file].index(f"HER{number}"))

    assert spot.at == EXPECTED[number]
    assert spot.is_comment is (number in COMMENTS)


def test_what_stands_in_a_file_that_is_no_yaml_is_of_the_file() -> None:
    """Nothing more is known, but a comment is a comment."""
    text = "endringsteori: 1\na: [ HER\n# DER\n"
    sources = load(Memory({"a.yaml": text.encode()})).sources

    assert sources.spot("a.yaml", text.index("HER")).at == Place("a.yaml")
    assert sources.spot("a.yaml", text.index("DER")).is_comment
