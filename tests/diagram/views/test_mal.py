"""The view of goals."""

from __future__ import annotations

import builders as b
from diagram.views.town import town
from endringsteori.diagram import Diagram, tegn


def _columns(diagram: Diagram) -> dict[str, int | None]:
    return {node.id: node.column for node in diagram.nodes}


def test_goals_stand_by_their_depth_and_measures_last() -> None:
    """From the goal on top to the measures, each depth with its heading."""
    diagram = tegn(town(), "mål").diagram

    assert [column.heading for column in diagram.columns] == ["Mål", "Delmål", "Tiltak"]
    assert _columns(diagram) == {
        "trygg": 0,
        "fullføre": 1,
        "arbeid": 1,
        "losen": 2,
        "åpen-dør": 2,
        "kafé": 2,
    }


def test_measures_stand_under_the_goals_they_reach_themselves() -> None:
    """What reaches a subgoal is not drawn to the goal above it."""
    edges = tegn(town(), "mål").diagram.edges

    assert [(e.source, e.target, e.kind) for e in edges if e.kind != "delmål_av"] == [
        ("losen", "fullføre", "bidrar_til"),
        ("åpen-dør", "fullføre", "bidrar_til"),
        ("åpen-dør", "arbeid", "bidrar_til"),
        ("kafé", "trygg", "oppgir"),
    ]


def test_goal_says_whether_it_is_measured_and_reached() -> None:
    """As ET301 and ET109 ask: also through what is under it."""
    teori = b.teori(
        b.tiltak("t", b.aktivitet("a", "r"), b.resultat("r", mål="nær")),
        b.mål("stor"),
        b.mål("nær", "stor"),
        b.mål("ensom"),
        b.indikator("i", "nær"),
    )
    marks = {
        node.id: [mark.kind for mark in node.marks]
        for node in tegn(teori, "mål").diagram.nodes
        if node.kind == "mål"
    }

    assert marks == {
        "stor": [],
        "nær": ["måles"],
        "ensom": ["måles_ikke", "nås_ikke"],
    }


def test_one_goal_is_drawn_with_all_under_it() -> None:
    """And the measures that reach these."""
    diagram = tegn(town(), "mål", mål="arbeid").diagram

    assert _columns(diagram) == {"arbeid": 0, "åpen-dør": 1}
    assert diagram.title == "Flere i arbeid"


def test_goals_in_a_circle_are_drawn_once() -> None:
    """From the first of them, with an arrow all the way round."""
    teori = b.teori(b.mål("a", "c"), b.mål("b", "a"), b.mål("c", "b"), b.mål("d", "d"))
    diagram = tegn(teori, "mål").diagram

    assert _columns(diagram) == {"a": 0, "b": 1, "c": 2, "d": 0}
    assert [(e.source, e.target) for e in diagram.edges] == [
        ("a", "c"),
        ("b", "a"),
        ("c", "b"),
    ]
