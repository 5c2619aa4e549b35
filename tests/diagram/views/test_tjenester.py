"""The view of services."""

from __future__ import annotations

import builders as b
from diagram.views.town import town
from endringsteori.diagram import Diagram, tegn


def _rows(diagram: Diagram) -> list[tuple[str, str | None]]:
    return [(n.id, n.lane) for n in diagram.nodes if n.kind == "tjeneste"]


def test_services_stand_by_sector() -> None:
    """One sector written with and without a capital is one, and none is a lane too."""
    diagram = tegn(town(), "tjenester").diagram

    assert _rows(diagram) == [
        ("skole", "oppvekst"),
        ("ppt", "oppvekst"),
        ("bup", "helse"),
        ("klubben", "helse"),
        ("nav", ""),
    ]
    assert [lane.label for lane in diagram.lanes] == [
        "Oppvekst",
        "Helse",
        "Uten sektor",
    ]


def test_closest_collaborations_stand_first() -> None:
    """The step decides the order, and how the lines look."""
    diagram = tegn(town(), "tjenester").diagram
    joint = [n for n in diagram.nodes if n.kind == "samarbeid"]
    looks = {edge.target: edge.kind for edge in diagram.edges}

    assert [(n.id, n.kind_label, looks[n.id]) for n in joint] == [
        ("hus", "trinn 4", "trinn_4"),
        ("nettverk", "trinn 3", "trinn_3"),
        ("råd", "trinn 2", "trinn_2"),
        ("team", "trinn 1", "trinn_1"),
    ]


def test_missing_ties_have_columns_of_their_own() -> None:
    """Named by the two, and told where they meet."""
    diagram = tegn(town(), "tjenester").diagram
    gap = next(node for node in diagram.nodes if node.id == "ppt+skole")

    assert (gap.kind, gap.label) == ("glippe", "PPT og Skolen")
    assert gap.detail == "Samarbeider bare på trinn 1. Møtes i «Losen»"
    assert [e.source for e in diagram.edges if e.target == gap.id] == ["ppt", "skole"]


def test_service_says_that_it_is_closed_or_alone() -> None:
    """What one should know of a row stands in its box."""
    nodes = {node.id: node for node in tegn(town(), "tjenester").diagram.nodes}

    assert [mark.text for mark in nodes["klubben"].marks] == [
        "nedlagt",
        "ikke med i noe samarbeid",
    ]
    assert nodes["nav"].marks == ()


def test_one_service_is_drawn_with_those_it_is_tied_to() -> None:
    """Its own collaborations and gaps, with all who take part in these."""
    diagram = tegn(town(), "tjenester", tjeneste="skole").diagram

    assert [id_ for id_, _ in _rows(diagram)] == ["skole", "ppt", "nav"]
    assert [n.id for n in diagram.nodes if n.kind != "tjeneste"] == [
        "team",
        "nav+skole",
        "ppt+skole",
    ]
    assert diagram.title == "Skolen"


def test_service_that_there_is_none_of_has_no_row() -> None:
    """A collaboration with an unknown id is drawn with those who are known."""
    teori = b.teori(b.tjeneste("nav"), b.samarbeid("s", "nav", "borte"))

    assert [(e.source, e.target) for e in tegn(teori, "tjenester").diagram.edges] == [
        ("nav", "s")
    ]
