"""Mends of the chain: the step that is missing, or the one that is too many."""

from __future__ import annotations

import pytest

from endringsteori.checking.remedies.chain import REMEDIES
from mends import first_bad, mend_of

_LINES = {
    "ET103 åpen-middag/koordinator": [
        "- fører_til: []  # ET103",
        "+ fører_til: [lage-middag]  # ET103",
    ],
    "ET104 alle-med/infokveld": [
        "- fører_til: [sende-brev]  # ET104",
        "+ fører_til: [sende-brev, spiller]  # ET104",
    ],
    "ET105 trygg-økonomi/oversikt": [
        "+ bidrar_til: [økonomisk-trygghet]  # … hvis det stemmer"
    ],
    "ET106 pusterommet/læreren-ser": [
        "- fører_til: [tidlig-samtale]",
        "+ fører_til: [tidlig-samtale, læreren-ser]  # … hvis det stemmer",
    ],
    "ET107 åpen-middag/invitere": [
        "- fører_til: [lage-middag]",
        "+ fører_til: [lage-middag, invitere]  # … hvis det stemmer",
    ],
    "ET111 tettere-på": ["+ fullføre: …  # … hvis det stemmer"],
    "ET112 språksporet/veilede->språksporet/snakker-mer": [
        "- fører_til: [bruker-bøker, snakker-mer]  # ET112",
        "+ fører_til: [bruker-bøker]  # ET112",
    ],
    "ET115 utstyrslån/låne-ut": [
        "- gjenstår: Vi må høre med skolene hva utlånet gir  # ET115"
    ],
    "ET118 fravær": [
        "- retter_seg_mot: [fravær/ingen-ringer]",
        "+ retter_seg_mot: [fravær/ingen-ringer, fravær/savner-venner]  # … hvis det stemmer",
    ],
}
_ALONE = """\
endringsteori: 1
tiltak:
  los:
    navn: Losen
    aktiviteter:
      møte: Møte hver uke
"""


@pytest.mark.parametrize("place", _LINES)
def test_the_missing_step_is_put_in(place: str) -> None:
    """Beside what stands there, with the ids that the measure has."""
    code, _, ledd = place.partition(" ")

    assert mend_of(first_bad("kjede", code), code, ledd) == _LINES[place]


def test_without_a_result_to_lead_to_a_new_one_is_begun() -> None:
    """A thing on one line becomes a block, and the id is one that nothing has."""
    assert mend_of(_ALONE + "    innsats: {los: Los}\n", "ET104", "los/møte") == [
        "- møte: Møte hver uke",
        "+ møte:",
        "+ navn: Møte hver uke",
        "+ fører_til: [etter-møte]",
        "+ resultater:",
        "+ etter-møte:",
        "+ navn: …",
    ]


def test_an_activity_without_innsats_gets_one() -> None:
    """Above the activities, where the format has it."""
    assert mend_of(_ALONE.replace("uke", "uke\n"), "ET113", "los/møte") is not None
    chain = _ALONE + "      råd:\n        navn: Råd\n        fører_til: [møte]\n"

    assert mend_of(chain, "ET107", "los/råd") == [
        "+ innsats:",
        "+ ny-innsats:",
        "+ navn: …",
    ]


def test_every_rule_of_the_table_is_of_the_chain() -> None:
    """The tables are joined by code."""
    assert {code[:3] for code in REMEDIES} == {"ET1"}
