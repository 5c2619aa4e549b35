"""What the engine is told, and what it answers."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings

from diagram.examples import any_diagram, hostile
from endringsteori.diagram import Diagram, EngineError, lay_out
from endringsteori.diagram.engine.dot import LOW, Arc, Box, read_answer, write_dot
from endringsteori.diagram.engine.wasm import run_graphviz


def _told(diagram: Diagram) -> str:
    heard: list[str] = []

    def engine(dot: str) -> bytes:
        heard.append(dot)
        return b""

    with pytest.raises(EngineError):
        lay_out(diagram, engine)
    return heard[0]


def test_graph_is_ids_sizes_and_edges() -> None:
    """Boxes, their ranks with an anchor each, and arcs from side to side."""
    boxes = [Box("n0", 72, 36, rank=0), Box("n1", 144, 36, rank=2)]
    lines = write_dot(boxes, [Arc("e0", "n0", "n1")]).splitlines()

    assert lines[3:] == [
        "n0[width=1.0000 height=0.5000]",
        "n1[width=2.0000 height=0.5000]",
        "a0[style=invis width=0.01 height=0.01]",
        "{rank=same a0 n0}",
        "a2[style=invis width=0.01 height=0.01]",
        "{rank=same a2 n1}",
        "a0->a2[style=invis]",
        "n0:e->n1:w[id=e0 dir=forward weight=1 arrowsize=0.8]",
        "}",
    ]


def test_engine_sees_nothing_that_anybody_wrote() -> None:
    """No word of a hostile theory reaches the engine."""
    told = _told(hostile())

    assert set(told) <= set('abcdefghijklmnopqrstuvwxyzLR0123456789=."[]{}<|->:; \n')
    assert "script" not in told
    assert "navn" not in told


@settings(deadline=None)
@given(any_diagram().filter(lambda diagram: diagram.edges))
def test_no_label_reaches_the_engine(diagram: Diagram) -> None:
    """Labels are empty, but for the name of the point where arrows that run back meet."""
    labels = re.findall(r'label="([^"]*)"', _told(diagram))

    assert labels.count("") == 1
    assert {label.strip("|") for label in labels} <= {"", "<l>"}


@pytest.mark.parametrize(("height", "down"), [(40, 10), (60, 15), (96, 12), (500, 12)])
def test_low_box_is_met_a_little_below_its_middle(height: float, down: float) -> None:
    """As far down as there is room for, and not much farther in a high box."""
    boxes = [Box(f"n{n}", 100, height, rank=n, low=True) for n in (0, 1)]
    arcs = [Arc("e0", "n0", "n1"), Arc("e1", "n0" + LOW, "n1" + LOW, "back")]
    splines = read_answer(run_graphviz(write_dot(boxes, arcs)), boxes).splines
    forward, back = splines["e0"], splines["e1"]

    assert back.tip is not None
    assert back.tip[1] - forward.points[0][1] == pytest.approx(down, abs=1.5)


def test_answer_is_turned_and_moved_to_its_corner() -> None:
    """Y points down, and what is drawn begins at (0, 0)."""
    answer = {
        "objects": [
            {"name": "%3", "_gvid": 0},
            {"name": "n0", "pos": "110,220"},
            {"name": "n1", "pos": "310,120"},
        ],
        "edges": [{"id": "e0", "pos": "e,300,120 120,220 200,220 200,120 292,120"}, {}],
    }
    boxes = [Box("n0", 20, 40), Box("n1", 20, 40)]
    read = read_answer(json.dumps(answer).encode(), boxes)

    spline = read.splines["e0"]
    assert read.corners == {"n0": (0, 0), "n1": (200, 100)}
    assert (spline.points[0], spline.tip) == ((20, 20), (200, 120))
    assert [read.width, read.height] == [220, 140]
