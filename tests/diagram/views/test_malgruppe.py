"""The users' side."""

from __future__ import annotations

import builders as b
from diagram.views.town import town
from endringsteori.diagram import DiagramNode, tegn


def _nodes(målgruppe: str | None = None) -> dict[str, DiagramNode]:
    figur = tegn(town(), "målgruppe", målgruppe=målgruppe)
    return {node.id: node for node in figur.diagram.nodes}


def _texts(node: DiagramNode) -> list[str]:
    return [mark.text for mark in node.marks]


def test_one_group_is_drawn_with_all_it_meets() -> None:
    """Its measures, what is done in them, and by whom; the group gives the title."""
    diagram = tegn(town(), "målgruppe", målgruppe="elever").diagram

    assert [node.id for node in diagram.nodes] == [
        "elever",
        "losen",
        "åpen-dør",
        "losen/følge",
        "losen/veilede",
        "åpen-dør/prate",
        "skole",
        "ppt",
        "bup",
        "nav",
    ]
    assert diagram.title == "Elever"


def test_group_says_how_many_and_how_old() -> None:
    """Of fewer than the project lets anybody tell, nothing."""
    nodes = _nodes()

    assert nodes["elever"].detail == "60 personer · Alder 13-16"
    assert nodes["foreldre"].detail == ""
    assert nodes["naboer"].detail == ""


def test_measure_says_who_coordinates_or_that_nobody_does() -> None:
    """As ET404 asks: one service alone needs nobody to hold the threads."""
    nodes = _nodes()

    assert _texts(nodes["losen"]) == ["pågår", "ingen samordner"]
    assert _texts(nodes["åpen-dør"]) == ["planlagt"]
    assert nodes["åpen-dør"].detail == "Samordnes av PPT"
    assert _texts(nodes["kafé"]) == ["idé"]


def test_service_that_is_left_out_says_of_what() -> None:
    """The short word on the box, and the measures in full."""
    (mark,) = _nodes("elever")["bup"].marks

    assert mark.text == "ikke med"
    assert mark.detail == ("Møter målgruppen, men er ikke med i «Losen» og «Åpen dør»")


def test_group_without_measures_says_so() -> None:
    """The first thing that is missing."""
    assert _texts(_nodes("naboer")["naboer"]) == ["ingen tiltak for målgruppen"]


def test_activity_without_responsible_says_so() -> None:
    """As ET201 asks, after inheritance; a name that is unknown is a fault of its own."""
    teori = b.teori(
        b.tiltak(
            "t", b.aktivitet("a"), b.aktivitet("b", ansvarlig="ptt"), målgrupper="g"
        ),
        b.målgruppe("g"),
    )
    nodes = {n.id: n for n in tegn(teori, "målgruppe").diagram.nodes}

    assert _texts(nodes["t/a"]) == ["ingen ansvarlig"]
    assert _texts(nodes["t/b"]) == []


def test_missing_ties_are_told_below() -> None:
    """Those of the measures in the figure, and no others."""
    elever = tegn(town(), "målgruppe", målgruppe="elever").diagram
    naboer = tegn(town(), "målgruppe", målgruppe="naboer").diagram

    assert elever.notes[1] == (
        "Mellom «PPT» og «Skolen»: Samarbeider bare på trinn 1. Møtes i «Losen»."
    )
    assert naboer.notes == ()
