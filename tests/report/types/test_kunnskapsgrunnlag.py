"""The knowledge base."""

from __future__ import annotations

from builders import kunnskapskilde, mål, målgruppe, teori, tjeneste, utfordring
from endringsteori.report import Choice
from endringsteori.report.types.kunnskapsgrunnlag import tell
from report.cases import fjellfjord, headings, of_teori, of_text, sentences, tables

TOWN = teori(
    tjeneste("ppt", navn="PPT"),
    tjeneste("nav", navn="NAV"),
    målgruppe("elever", navn="Elever", antall="60"),
    kunnskapskilde(
        "gjennomgang", navn="Gjennomgangen", type="evaluering", år="2025", utgiver="Vi"
    ),
    kunnskapskilde("ubrukt", navn="Ubrukt"),
    utfordring(
        "fravær",
        navn="Mange er borte",
        gjelder="målgruppen",
        målgrupper="elever",
        ansvarlig="ppt",
        bekreftet_av=["ppt", "nav"],
        kunnskap="gjennomgang",
        årsaker={"sent": {"navn": "skolen ringer sent", "kunnskap": "gjennomgang"}},
    ),
    utfordring("silo", navn="Ingen snakker sammen", gjelder="tjenestene"),
    utfordring("løs", navn="Noe er galt"),
    mål("ro", navn="Flere får ro", svarer_på="fravær"),
)


def test_both_levels_sources_and_gaps() -> None:
    """What is not placed stands last of the challenges."""
    assert headings(tell(of_teori(TOWN))) == [
        "Utfordringene hos målgruppen",
        "Mange er borte",
        "Utfordringene i tjenestene",
        "Ingen snakker sammen",
        "Utfordringer som ikke er plassert",
        "Noe er galt",
        "Kildene",
        "Hullene",
    ]


def test_a_challenge_says_how_we_know() -> None:
    """Whom it is about, whose it is, who knows it again, and what answers it."""
    told = sentences(tell(of_teori(TOWN)))

    assert told[1] == (
        "Målgruppe: Elever (60 personer). Det vet vi fra «Gjennomgangen» (2025). "
        "PPT eier utfordringen. PPT og NAV kjenner seg igjen i den. "
        "Målet «Flere får ro» svarer på den."
    )
    assert told[2:5] == [
        "Dette tror vi ligger bak:",
        "Skolen ringer sent.",
        "Bygger på «Gjennomgangen» (2025).",
    ]
    assert "Hva som ligger bak, er ikke skrevet ned ennå." in told


def test_sources_are_counted_where_they_are_used() -> None:
    """What nothing rests on is said to."""
    assert tables(tell(of_teori(TOWN))) == [
        [
            ["Gjennomgangen", "evaluering", "2025", "Vi", "2 steder"],
            ["Ubrukt", "", "", "", "ikke i bruk"],
        ]
    ]


def test_every_point_of_a_checklist_is_told() -> None:
    """In the language of the report, answered or not."""
    text = (
        "endringsteori: 1\nkartlegging:\n  bufdir-fase-1:\n    '2':\n"
        "      status: delvis\n      svar: Vi vet noe.\n"
    )
    (rows,) = tables(tell(of_text(text, "nn")))

    assert len(rows) == 12
    assert rows[0][1] == "ikkje svara på"
    assert rows[1][1:3] == ["delvis på plass", "Vi vet noe."]


def test_a_checklist_that_nobody_knows_is_told_as_it_was_answered() -> None:
    """A package that is not installed here may have it."""
    text = (
        "endringsteori: 1\nkartlegging:\n  egen:\n    først:\n      svar: Ja.\n"
        "    sist:\n      status: ja\n"
    )
    (rows,) = tables(tell(of_text(text)))

    assert rows == [
        ["først", "", "Ja.", "", ""],
        ["sist", "på plass", "", "", ""],
    ]


def test_a_part_has_its_own_sources_and_no_checklists() -> None:
    """They are of the whole."""
    part = headings(tell(fjellfjord("nb", Choice(tiltak=("losen",)))))

    assert len(part) < len(headings(tell(fjellfjord())))
    assert not any("ufdir" in heading for heading in part)


def test_a_theory_without_challenges() -> None:
    """Nothing but what is missing."""
    told = sentences(tell(of_text("endringsteori: 1\n", "en")))

    assert told[1:] == [
        "There are no challenges here yet.",
        "We found no gaps in the knowledge base.",
    ]
