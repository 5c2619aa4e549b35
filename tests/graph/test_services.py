"""Services: who is in, who is responsible, who has what."""

from __future__ import annotations

import pytest

from builders import (
    aktivitet,
    mål,
    målgruppe,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.graph import graf

SERVICES = (tjeneste("ppt"), tjeneste("nav"), tjeneste("skolen"))


def test_a_measures_services_are_those_of_its_activities_too() -> None:
    """In the order of `tjenester`, each once, unknown ids left out."""
    graph = graf(
        teori(
            tiltak(
                "t",
                aktivitet(
                    "a", ansvarlig="nav", samarbeidspartnere=("skolen", "ukjent")
                ),
                ansvarlig="skolen",
                samarbeidspartnere="ppt",
                samordnes_av="skolen",
            ),
            tiltak("tomt"),
            tiltak("samordnet", samordnes_av="nav"),
            *SERVICES,
        )
    )

    assert graph.services_of("t") == ("ppt", "nav", "skolen")
    assert graph.services_of("samordnet") == ("nav",)
    assert graph.services_of("tomt") == ()


def test_an_activity_without_responsible_inherits_from_a_lone_measure() -> None:
    """In a measure without partners the measure's own is responsible."""
    graph = graf(teori(tiltak("t", aktivitet("a"), ansvarlig="nav"), *SERVICES))

    assert graph.responsible("t/a") == "nav"
    assert graph.services_of_activity("t/a") == ("nav",)


def test_where_there_are_partners_nothing_is_inherited() -> None:
    """Several services could be meant, so it must be said."""
    graph = graf(
        teori(
            tiltak("t", aktivitet("a"), ansvarlig="nav", samarbeidspartnere="ppt"),
            *SERVICES,
        )
    )

    assert graph.responsible("t/a") is None
    assert not graph.names_responsible("t/a")


def test_the_activitys_own_responsible_goes_first() -> None:
    """What is said at the activity holds, and its partners are with it."""
    graph = graf(
        teori(
            tiltak(
                "t",
                aktivitet("a", ansvarlig="skolen", samarbeidspartnere="ppt"),
                ansvarlig="nav",
            ),
            *SERVICES,
        )
    )

    assert graph.responsible("t/a") == "skolen"
    assert graph.services_of_activity("t/a") == ("ppt", "skolen")


def test_an_unknown_responsible_is_named_but_is_nobody() -> None:
    """The name is a fault of its own; the activity does name someone."""
    graph = graf(teori(tiltak("t", aktivitet("a", ansvarlig="ptt")), *SERVICES))

    assert graph.responsible("t/a") is None
    assert graph.names_responsible("t/a")


def test_only_activities_have_someone_responsible() -> None:
    """Asking about another link is the asker's fault."""
    with pytest.raises(KeyError):
        graf(teori(resultat("r"))).responsible("t/r")


def test_a_means_is_offered_by_every_service_that_has_it() -> None:
    """In the order of the services; a means that nobody has is offered by none."""
    graph = graf(teori(tjeneste("b", "råd", "tid"), tjeneste("a", "råd")))

    assert graph.services_offering("råd") == ("b", "a")
    assert graph.services_offering("finnes-ikke") == ()


@pytest.mark.parametrize(
    ("tjeneste_id", "expected"),
    [
        ("skolen", ("frafall", "fullføre", "t", "t/a")),
        ("ppt", ("team", "t")),
        ("nav", ("team",)),
        ("ingen", ()),
    ],
)
def test_roles_are_all_that_a_service_answers_for(
    tjeneste_id: str, expected: tuple[str, ...]
) -> None:
    """Responsible, partner, coordinator or part of a collaboration."""
    graph = graf(
        teori(
            utfordring("frafall", ansvarlig="skolen", bekreftet_av="ingen"),
            mål("fullføre", ansvarlig="skolen"),
            samarbeid("team", "ppt", "nav"),
            tiltak(
                "t",
                aktivitet("a", ansvarlig="skolen"),
                samarbeidspartnere="ppt",
                samordnes_av="skolen",
            ),
        )
    )

    assert expected == graph.roles(tjeneste_id)


def test_service_that_the_group_meets_and_the_measure_has_not_is_left_out() -> None:
    """With the groups that meet it; a closed one is nobody to bring in."""
    graph = graf(
        teori(
            tiltak("t", ansvarlig="nav", målgrupper=("elever", "foreldre", "ukjent")),
            målgruppe("elever", tjenester=("nav", "ppt", "klubben")),
            målgruppe("foreldre", tjenester=("ppt", "borte")),
            målgruppe("andre", tjenester="skolen"),
            tjeneste("klubben", status="nedlagt"),
            *SERVICES,
        )
    )

    assert graph.services_left_out("t") == {"ppt": ("elever", "foreldre")}


def test_a_closed_service_is_not_open() -> None:
    """One without a status is."""
    graph = graf(teori(*SERVICES, tjeneste("klubben", status="nedlagt")))

    assert graph.open_services() == ("ppt", "nav", "skolen")


def test_sectors_are_those_of_the_measures_services() -> None:
    """One written with and without a capital letter is one."""
    graph = graf(
        teori(
            tiltak("t", ansvarlig="a", samarbeidspartnere=("b", "c", "d")),
            tjeneste("a", sektor="Oppvekst"),
            tjeneste("b", sektor="oppvekst"),
            tjeneste("c", sektor="helse"),
            tjeneste("d"),
        )
    )

    assert graph.sectors_of("t") == ("oppvekst", "helse")


@pytest.mark.parametrize(
    ("partnere", "samordnes_av", "lacks"),
    [
        (("ppt",), None, False),
        (("ppt", "skolen"), None, True),
        (("ppt", "skolen"), "nav", False),
        (("bup",), None, True),
    ],
)
def test_three_services_or_two_sectors_need_a_coordinator(
    partnere: tuple[str, ...],
    samordnes_av: str | None,
    lacks: bool,  # noqa: FBT001 - a case of the table
) -> None:
    """One that is named is enough, whoever it is."""
    graph = graf(
        teori(
            tiltak(
                "t",
                ansvarlig="nav",
                samarbeidspartnere=partnere,
                samordnes_av=samordnes_av,
            ),
            tjeneste("nav", sektor="velferd"),
            tjeneste("ppt", sektor="velferd"),
            tjeneste("skolen"),
            tjeneste("bup", sektor="helse"),
        )
    )

    assert graph.lacks_coordinator("t") == lacks


def test_who_coordinates_an_individual_plan_coordinates_its_measures() -> None:
    """Nobody more is needed, however many services there are."""
    measure = tiltak("t", ansvarlig="nav", samarbeidspartnere=("ppt", "skolen"))
    services = (tjeneste("nav"), tjeneste("ppt"), tjeneste("skolen"))
    individ = {"referanse": "FAM-1", "koordinator": "nav"}

    with_one = teori(measure, *services, nivå="individ", individ=individ)
    without = teori(measure, *services, nivå="individ", individ={"referanse": "FAM-1"})

    assert not graf(with_one).lacks_coordinator("t")
    assert graf(without).lacks_coordinator("t")
