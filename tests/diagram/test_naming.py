"""What boxes are called in words."""

from __future__ import annotations

from dataclasses import replace

from diagram.examples import box, diagram
from endringsteori.diagram.naming import told_apart
from endringsteori.diagram.value import Group, Lane


def test_box_is_called_by_its_label() -> None:
    """Or by its id, where it has none."""
    nodes = (box("a", label="Møte"), replace(box("b"), label=""))

    assert told_apart(diagram(nodes, ())) == {"a": "Møte", "b": "b"}


def test_boxes_of_one_label_are_told_apart_by_where_they_stand() -> None:
    """In their lane or group; those that stand nowhere cannot be."""
    nodes = (
        box("a", label="Elever", lane="x"),
        box("b", label="Elever", group="g"),
        box("c", label="Elever"),
        box("d", label="Barn", lane="x"),
    )
    made = replace(
        diagram((), ()),
        nodes=nodes,
        lanes=(Lane("x", "Fullføre"),),
        groups=(Group("g", "Losen"),),
    )

    assert told_apart(made) == {
        "a": "Elever (Fullføre)",
        "b": "Elever (Losen)",
        "c": "Elever",
        "d": "Barn",
    }
