"""The case for a decision."""

from __future__ import annotations

from builders import mål, målgruppe, risiko, teori, tiltak, tjeneste, utfordring
from endringsteori.document import Items
from endringsteori.report import TYPES, Choice
from endringsteori.report.types.saksframlegg import tell
from report.cases import fjellfjord, headings, of_teori, sentences, tables

LOSEN = Choice(tiltak=("losen",))


def test_the_parts_of_a_case() -> None:
    """The proposal first; what people think last."""
    assert headings(tell(fjellfjord("nb", LOSEN)))[:9] == [
        "Forslag til vedtak",
        "Utfordringene",
        "Målene",
        "Tiltaket",
        "Det vi vet",
        "Det vi ikke vet",
        "Økonomi",
        "Risiko",
        "Tre ting å ta tak i",
    ]
    assert headings(tell(fjellfjord("nb", LOSEN)))[-1] == "Kommunedirektørens vurdering"


def test_it_stays_short() -> None:
    """A list stops after five, and says how many there are more; no list of contents."""
    lists = [block for block in tell(fjellfjord()) if isinstance(block, Items)]

    assert max(len(block.items) for block in lists) == 6
    assert any(block.items[-1].text == "… og 5 til." for block in lists)
    assert not TYPES["saksframlegg"].contents


def test_several_measures_are_a_table() -> None:
    """Who, for whom, and what they cost this year."""
    town = teori(
        tjeneste("ppt", navn="PPT"),
        målgruppe("elever", navn="Elever"),
        tiltak(
            "a",
            navn="A",
            ansvarlig="ppt",
            målgrupper="elever",
            finansiering=[{"type": "tilskudd", "beløp": "100"}],
        ),
        tiltak("b", navn="B"),
    )
    blocks = list(tell(of_teori(town)))

    assert tables(blocks)[0] == [["A", "PPT", "Elever", "100"], ["B", "", "", ""]]
    assert "«A» hviler bare på prosjektmidler eller tilskudd." in sentences(blocks)


def test_risks_of_what_is_chosen_and_of_everything() -> None:
    """With how likely, how grave, and what is done."""
    town = teori(
        mål("ro"),
        tiltak("a", mål="ro"),
        tiltak("b"),
        risiko(
            "bytter",
            navn="Losen slutter",
            påvirker="ro",
            sannsynlighet="lav",
            konsekvens="høy",
            håndtering="Vi er to.",
        ),
        risiko("alt", navn="Pengene tar slutt"),
    )
    here, there = (
        tables(tell(of_teori(town, "nn", Choice(tiltak=(one,)))))[-1] for one in "ab"
    )

    assert here == [
        ["Losen slutter", "Låg", "Høg", "Vi er to.", ""],
        ["Pengene tar slutt", "", "", "", ""],
    ]
    assert [row[0] for row in there] == ["Pengene tar slutt"]


def test_a_goal_and_a_challenge_with_what_lies_behind() -> None:
    """In the words of those concerned."""
    town = teori(
        utfordring("f", navn="Mange er borte", årsaker={"s": "Skolen ringer sent"}),
        mål("ro", navn="Ro", svarer_på="f", med_egne_ord="Jeg vil ha fred."),
    )
    told = sentences(tell(of_teori(town)))

    at = told.index("Mange er borte.")

    assert told[at : at + 4] == [
        "Mange er borte.",
        "Skolen ringer sent.",
        "Ro.",
        "Med egne ord: «Jeg vil ha fred.»",
    ]


def test_what_is_not_there_is_for_people_to_write() -> None:
    """In brackets, each where it belongs."""
    told = sentences(tell(of_teori(teori(), "en")))

    assert sum("[" in sentence for sentence in told) >= 7
    assert "No goal is set yet. [Write the goal.]" in told
