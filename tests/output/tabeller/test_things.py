"""What stands in the sections of a project, and who names whom."""

from __future__ import annotations

from datetime import date

from assessment.measured import DATO
from builders import (
    aktivitet,
    forutsetning,
    kunnskapskilde,
    mål,
    målgruppe,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori import tabeller


def test_a_goal_without_an_indicator_is_not_measured() -> None:
    """And an owner or a goal above it that is not there is left out."""
    found = tabeller(teori(mål("ro", "borte", ansvarlig="ingen")), dato=DATO)

    assert list(found.mål) == [
        {
            "id": "ro",
            "navn": "Ro",
            "med_egne_ord": None,
            "delmål_av": None,
            "ansvarlig": None,
            "målt": False,
        }
    ]


def test_money_is_in_kroner_for_its_measure() -> None:
    """A measure may have several kinds."""
    rows = [
        {"type": "drift", "beløp": "1 200 000,50"},
        {"type": "tilskudd", "fra": "2026-01-01"},
    ]
    found = tabeller(teori(tiltak("losen", finansiering=rows)), dato=DATO)

    assert [
        (row["tiltak"], row["beløp"], row["fra"]) for row in found.finansiering
    ] == [
        ("losen", 1200000.5, None),
        ("losen", None, date(2026, 1, 1)),
    ]


def test_the_size_of_a_small_group_is_hidden() -> None:
    """And it is said that it is."""
    groups = (målgruppe("få", antall=4), målgruppe("mange", antall=5), målgruppe("x"))
    found = tabeller(teori(*groups), dato=DATO)

    assert [(row["antall"], row["skjult"]) for row in found.målgrupper] == [
        (None, True),
        (5, False),
        (None, False),
    ]


def test_who_works_together_stands_among_the_references() -> None:
    """The row of the collaboration has what is one to each."""
    given = teori(
        tjeneste("ppt"),
        tjeneste("skolen"),
        samarbeid(
            "team", mellom=("ppt", "skolen"), trinn=4, deling={"grunnlag": "samtykke"}
        ),
    )
    found = tabeller(given, dato=DATO)
    (row,) = found.samarbeid

    assert (row["trinn"], row["grunnlag"], row["deler_opplysninger"]) == (
        4,
        "samtykke",
        None,
    )
    assert list(found.referanser) == [
        {"fra": "team", "felt": "mellom", "til": "ppt"},
        {"fra": "team", "felt": "mellom", "til": "skolen"},
    ]


def test_hypotheses_name_what_they_rest_on() -> None:
    """By the id of the hypothesis; the arrows themselves stand among the links."""
    because = {"ro": {"forutsetninger": "tid", "kunnskap": "fafo"}}
    given = teori(
        tiltak("losen", aktivitet("møte", til=because), resultat("ro"), mål="borte"),
        forutsetning("tid"),
        kunnskapskilde("fafo"),
    )

    assert list(tabeller(given, dato=DATO).referanser) == [
        {"fra": "losen/møte->losen/ro", "felt": "forutsetninger", "til": "tid"},
        {"fra": "losen/møte->losen/ro", "felt": "kunnskap", "til": "fafo"},
    ]


def test_everything_that_has_an_id_is_a_thing() -> None:
    """With what people call it, and the measure it stands in."""
    given = teori(
        tiltak(
            "losen", aktivitet("møte"), brukermedvirkning={"individ": "Velger selv"}
        ),
        tjeneste("ppt", beskrivelse="Råd til skolene"),
        samarbeid("team", navn=None, mellom=("ppt", "ppt-to"), trinn=1),
    )
    rows = tabeller(given, dato=DATO).ting

    assert [(row["id"], row["slag"], row["navn"], row["tiltak"]) for row in rows] == [
        ("ppt", "tjeneste", "Ppt", None),
        ("team", "samarbeid", "team", None),
        ("losen", "tiltak", "Losen", None),
        ("losen/møte", "aktivitet", "Møte", "losen"),
        (
            "losen/brukermedvirkning",
            "brukermedvirkning",
            "losen/brukermedvirkning",
            "losen",
        ),
    ]
    assert rows[0]["beskrivelse"] == "Råd til skolene"
