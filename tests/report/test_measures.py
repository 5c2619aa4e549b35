"""A measure in a few sentences."""

from __future__ import annotations

from builders import mål, målgruppe, teori, tiltak, tjeneste
from endringsteori.report.measures import about, groups, named
from report.cases import of_teori


def test_a_measure_is_told() -> None:
    """Whom it is for, who leads it, how far it has come, and what it is for."""
    town = teori(
        tjeneste("ppt", navn="PPT"),
        tjeneste("nav", navn="NAV"),
        målgruppe("elever", navn="Elever", antall="60"),
        mål("ro", navn="Flere får ro"),
        tiltak(
            "losen",
            beskrivelse="Losen følger eleven.",
            ansvarlig="ppt",
            samarbeidspartnere="nav",
            målgrupper="elever",
            mål="ro",
            status="pågår",
            oppstart="2025-08-15",
            slutt="2027-06-30",
        ),
    )

    assert list(about(of_teori(town), "losen")) == [
        "Losen følger eleven.",
        "Målgruppe: Elever (60 personer).",
        "PPT har ansvaret, sammen med NAV.",
        "Det har vært i gang siden 15.08.2025.",
        "Det varer til 30.06.2027.",
        "Det skal bidra til «Flere får ro».",
    ]


def test_what_is_not_settled_is_said_and_the_rest_left_out() -> None:
    """A measure of which nothing is known but its name."""
    assert list(about(of_teori(teori(tiltak("losen")), "nn"), "losen")) == [
        "Kven som har ansvaret, er ikkje avklart."
    ]


def test_a_status_without_a_day() -> None:
    """What is over does not last."""
    town = teori(tiltak("a", status="avsluttet", slutt="2024-12-31"))

    assert list(about(of_teori(town, "en"), "a"))[1:] == ["It has ended."]


def test_a_group_too_small_to_count_is_told_without_its_number() -> None:
    """As in every other output."""
    town = teori(
        målgruppe("få", navn="Noen få", antall="3"),
        målgruppe("én", navn="Alle", antall="1000"),
    )

    case = of_teori(town)
    assert groups(case, ["få", "én", "borte"]) == ("Noen få", "Alle (1000 personer)")
    assert named(case, ["få", "én"]) == "Noen få; Alle"
