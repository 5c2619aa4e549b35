"""The action plan."""

from __future__ import annotations

from builders import fase, mål, plan, teori, tiltak, tjeneste
from endringsteori.report.types.handlingsplan import tell
from report.cases import headings, of_teori, sentences, tables

TOWN = teori(
    tjeneste("ppt", navn="PPT"),
    plan("temaplan", navn="Temaplanen", periode="2025-2028"),
    mål("trygg", navn="Trygg oppvekst"),
    mål(
        "ro",
        navn="Flere får ro",
        delmål_av="trygg",
        ansvarlig="ppt",
        forankret_i="temaplan",
        med_egne_ord="Jeg vil ha fred.",
    ),
    mål("alene", navn="Ingen er alene"),
    tiltak(
        "losen",
        navn="Losen",
        ansvarlig="ppt",
        mål="ro",
        status="pågår",
        oppstart="2025-08-15",
        slutt="2027-06-30",
        finansiering=[
            {
                "type": "drift",
                "kilde": "Rammen",
                "beløp": "100 000",
                "fra": "2026-01-01",
            }
        ],
    ),
    tiltak("kurs", navn="Kurs"),
    fase("prøve", navn="Utprøving", tiltak="losen"),
)


def test_goals_in_their_order_then_what_has_none_then_the_money() -> None:
    """The goal tree is told by the goals themselves."""
    assert headings(tell(of_teori(TOWN))) == [
        "Trygg oppvekst",
        "Flere får ro",
        "Ingen er alene",
        "Tiltak uten mål",
        "Økonomi",
    ]


def test_a_goal_says_what_it_stands_on() -> None:
    """Whose words, what it is a part of, who owns it, the plan, and the day."""
    told = sentences(tell(of_teori(TOWN)))

    assert told[4] == (
        "Med egne ord: «Jeg vil ha fred.» Delmål av «Trygg oppvekst». PPT eier målet. "
        "Målet er forankret i «Temaplanen». Det skal være nådd innen 31.12.2028."
    )
    assert told[2:4] == [
        "Målet er ikke forankret i noen plan.",
        "Tiltakene står under delmålene.",
    ]
    assert told[6] == "Ingen tiltak er rettet mot målet ennå."


def test_a_measure_is_a_row() -> None:
    """Responsible, from and to, cost, plan, phase and status."""
    first, without, years, paid = tables(tell(of_teori(TOWN)))

    assert first == [
        [
            *("Losen", "PPT", "15.08.2025", "30.06.2027", "100 000"),
            *("Temaplanen", "Utprøving", "Pågår"),
        ]
    ]
    assert without == [["Kurs", "", "", "", "", "", "", ""]]
    assert years[0][:2] == ["2026", "100 000"]
    assert paid == [["Losen", "Drift", "Rammen", "100 000", "01.01.2026", ""]]


def test_a_plan_without_anything() -> None:
    """Said, and not empty tables."""
    told = sentences(tell(of_teori(teori(), "nn")))

    assert told[1:] == [
        "Her er det ingen mål enno.",
        "Ingen av tiltaka har finansiering som er skriven ned.",
    ]
