"""The fields of a thing that is the same."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from builders import (
    aktivitet,
    indikator,
    innsats,
    mål,
    målgruppe,
    plan,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from comparison.editions import short

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_what_was_set_changed_and_taken_out() -> None:
    """Values are as the model holds them."""
    old = teori(tiltak("losen", status="planlagt", plasser=10))
    new = teori(tiltak("losen", status="pågår", oppstart="2026-08-15"))

    assert short(old, new) == [
        ("endret", "losen", "oppstart", None, new.tiltak[0].oppstart),
        ("endret", "losen", "plasser", 10, None),
        ("endret", "losen", "status", "planlagt", "pågår"),
    ]


def test_words_are_reworded() -> None:
    """A wording that is set for the first time, or taken out, is a change."""
    old = teori(mål("ro", navn="Ro", beskrivelse="I timene"))
    new = teori(mål("ro", navn="Mer ro", merknad="Spør elevrådet"))

    assert short(old, new) == [
        ("endret", "ro", "beskrivelse", "I timene", None),
        ("endret", "ro", "merknad", None, "Spør elevrådet"),
        ("omskrevet", "ro", "navn", "Ro", "Mer ro"),
    ]


def test_who_is_responsible() -> None:
    """Services are told by what they are."""
    services = tjeneste("ppt"), tjeneste("nav"), tjeneste("skolen")
    a: dict[str, Any] = {"ansvarlig": "ppt", "samarbeidspartnere": ["nav", "skolen"]}
    b: dict[str, Any] = {"ansvarlig": "nav", "samarbeidspartnere": ["skolen", "ppt"]}
    old = teori(*services, tiltak("losen", aktivitet("samtaler", **a)))
    new = teori(*services, tiltak("losen", aktivitet("samtaler", **b)))

    assert short(old, new) == [
        ("endret", "losen/samtaler", "ansvarlig", ("ppt",), ("nav",)),
        (
            *("endret", "losen/samtaler", "samarbeidspartnere"),
            ("nav", "skolen"),
            ("skolen", "ppt"),
        ),
    ]


def test_the_order_of_several_is_of_no_account() -> None:
    """The same services are the same."""
    services = tjeneste("ppt"), tjeneste("nav")
    old = teori(*services, tiltak("losen", samarbeidspartnere=["ppt", "nav"]))
    new = teori(*services, tiltak("losen", samarbeidspartnere=["nav", "ppt"]))

    assert short(old, new) == []


def test_an_id_that_names_another_kind_of_thing_in_the_measure() -> None:
    """A service is looked for among services."""
    old = teori(tjeneste("ppt"), tiltak("losen", aktivitet("ppt", ansvarlig="ppt")))
    new = teori(tjeneste("ppt"), tiltak("losen", aktivitet("ppt")))

    assert short(old, new) == [("endret", "losen/ppt", "ansvarlig", ("ppt",), None)]


def test_what_an_indicator_measures_and_whom_a_samarbeid_is_between() -> None:
    """They are led elsewhere."""
    services = tjeneste("ppt"), tjeneste("nav"), tjeneste("skolen")
    links = resultat("a"), resultat("b")
    old = teori(
        *services,
        samarbeid("team", "ppt", "nav"),
        tiltak("losen", *links, indikator("andel", "a")),
    )
    new = teori(
        *services,
        samarbeid("team", "ppt", "skolen"),
        tiltak("losen", *links, indikator("andel", "b")),
    )

    assert short(old, new) == [
        ("lagt-om", "losen/andel", "måler", ("losen/a",), ("losen/b",)),
        ("lagt-om", "team", "mellom", ("ppt", "nav"), ("ppt", "skolen")),
    ]


def test_a_field_below_a_field() -> None:
    """It is called by the way to it."""
    old = teori(tiltak("losen", brukermedvirkning={"individ": "Velger selv"}))
    new = teori(tiltak("losen", brukermedvirkning={"system": "Elevrådet"}))

    assert short(old, new) == [
        ("endret", "losen", "brukermedvirkning.individ", "Velger selv", None),
        ("endret", "losen", "brukermedvirkning.system", None, "Elevrådet"),
    ]


def test_measurements_are_by_their_period() -> None:
    """A new one is told whole; of one that is there, what changed."""
    old = teori(
        mål("ro"),
        indikator("andel", "ro", målinger=[{"periode": "2024", "verdi": "5"}]),
    )
    new = teori(
        mål("ro"),
        indikator(
            "andel",
            "ro",
            målinger=[
                {"periode": "2025", "teller": "3", "nevner": "60"},
                {"periode": "2024", "verdi": "6", "fordelt_på": {"kjønn": "jenter"}},
                {"periode": "2024", "verdi": "5,5"},
            ],
        ),
    )

    assert short(old, new) == [
        (
            *("endret", "andel", "målinger.2024 kjønn=jenter", None),
            "periode: 2024, verdi: 6, fordelt_på.kjønn.verdi: jenter",
        ),
        ("endret", "andel", "målinger.2024.verdi", Decimal(5), Decimal("5.5")),
        (
            *("endret", "andel", "målinger.2025", None),
            "periode: 2025, teller: 3, nevner: 60",
        ),
    ]


def test_items_that_nothing_sets_apart() -> None:
    """They are numbered."""
    money = {"type": "drift", "beløp": "100"}
    old = teori(tiltak("losen", finansiering=[money]))
    new = teori(tiltak("losen", finansiering=[money, {**money, "beløp": "200"}]))

    assert short(old, new) == [
        (
            *("endret", "losen", "finansiering.drift#2", None),
            "type: drift, beløp: 200",
        )
    ]


def test_an_input_that_feeds_everything() -> None:
    """To say so is one thing, and to name what it feeds another."""
    links = (aktivitet("a"), aktivitet("b"))
    old = teori(tiltak("losen", innsats("los"), *links))
    new = teori(tiltak("losen", innsats("los", til="a"), *links))

    assert short(old, new) == [
        ("lagt-til", "losen/los->losen/a", None, None, None),
        ("endret", "losen/los", "fører_til", "alle", None),
    ]


def test_the_sections_of_a_project() -> None:
    """The organisation, the settings, and things without an id of their own."""
    old = teori(
        nivå="tiltak", virksomhet={"navn": "Fjord"}, innstillinger={"språk": "nn"}
    )
    new = teori(
        nivå="portefølje",
        virksomhet={"navn": "Fjell"},
        gjenbesøk=[{"dato": "2026-03-01"}, {"dato": "2026-03-01"}],
        unntak=[{"kode": "ET301", "gjelder": "ro", "begrunnelse": "Venter"}],
        egne_regler=[
            {
                "kode": "LOKAL-01",
                "navn": "Eier",
                "gjelder": "mål",
                "krever": {"felt": "ansvarlig"},
            }
        ],
        kartlegging={"bufdir-fase-1": {"3": {"status": "ja"}}},
    )

    assert short(old, new) == [
        ("lagt-til", "bufdir-fase-1[3]", None, None, None),
        ("lagt-til", "gjenbesøk[2026-03-01]", None, None, None),
        ("lagt-til", "gjenbesøk[2026-03-01]#2", None, None, None),
        ("lagt-til", "unntak[ET301@ro]", None, None, None),
        ("lagt-til", "egne_regler[LOKAL-01]", None, None, None),
        ("endret", "prosjekt", "nivå", "tiltak", "portefølje"),
        ("endret", "innstillinger", "språk", "nn", "nb"),
        ("omskrevet", "virksomhet", "navn", "Fjord", "Fjell"),
    ]


def test_an_answer_to_a_checklist_and_a_visit() -> None:
    """What they name is found, though they have no id of their own."""
    shared = (tjeneste("ppt"), tjeneste("nav"), målgruppe("elever"), plan("plan"))

    def edition(service: str, measure: str) -> Teori:
        return teori(
            *shared,
            utfordring("uro", årsaker={"a": {"navn": "A"}}),
            tiltak("losen", gjenbesøk=[{"dato": "2026-01-01", "tiltak": measure}]),
            tiltak("teamet"),
            kartlegging={"bufdir-fase-1": {"3": {"ansvarlig": service}}},
        )

    old, new = edition("ppt", "losen"), edition("nav", "teamet")

    assert short(old, new) == [
        ("endret", "bufdir-fase-1[3]", "ansvarlig", ("ppt",), ("nav",)),
        (
            *("endret", "losen/gjenbesøk[2026-01-01]", "tiltak"),
            *(("losen",), ("teamet",)),
        ),
    ]
