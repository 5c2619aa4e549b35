"""Who meets what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import builders as b
from endringsteori.diagram.views.meeting import meetings
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Tiltak, Tjeneste


def _met(*things: Tiltak | Tjeneste, tjenester: tuple[str, ...] = ()) -> list[str]:
    group = b.målgruppe("elever", tjenester=tjenester)
    graph = graf(b.teori(group, *things))
    return [
        f"{edge.source} {edge.kind} {edge.target}"
        for edge in meetings(graph, [group], graph.teori.tiltak)
    ]


def test_way_goes_through_measures_and_activities_to_services() -> None:
    """Who is responsible is told apart from who takes part."""
    tiltak = b.tiltak(
        "losen",
        b.aktivitet("følge", ansvarlig="nav", samarbeidspartnere="ppt"),
        målgrupper="elever",
    )

    assert _met(tiltak, b.tjeneste("nav"), b.tjeneste("ppt")) == [
        "elever møter losen",
        "losen gjør losen/følge",
        "losen/følge ansvarlig nav",
        "losen/følge partner ppt",
    ]


def test_service_without_an_activity_is_tied_to_the_measure() -> None:
    """So that nobody who has a part is left out of the figure."""
    tiltak = b.tiltak(
        "losen",
        ansvarlig="nav",
        samarbeidspartnere="ppt",
        samordnes_av="bup",
        målgrupper="elever",
    )
    services = (b.tjeneste(id_) for id_ in ("nav", "ppt", "bup"))

    assert _met(tiltak, *services)[1:] == [
        "losen ansvarlig nav",
        "losen partner ppt",
        "losen samordner bup",
    ]


def test_service_that_meets_the_group_and_is_left_out_is_told() -> None:
    """As ET205 asks; a closed one is nobody to bring in."""
    tiltak = b.tiltak("losen", målgrupper="elever", ansvarlig="nav")
    met = _met(
        tiltak,
        b.tjeneste("nav"),
        b.tjeneste("bup"),
        b.tjeneste("klubben", status="nedlagt"),
        tjenester=("nav", "bup", "klubben"),
    )

    assert met[-1] == "losen ikke_med bup"
    assert not any("klubben" in one for one in met)


def test_group_without_measures_still_meets_its_services() -> None:
    """That is what there is."""
    assert _met(b.tjeneste("nav"), tjenester=("nav", "borte")) == ["elever møter nav"]
