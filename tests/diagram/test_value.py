"""The diagram as a value, and its JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from diagram.examples import any_diagram, arrow, box, chain
from endringsteori.diagram import Diagram, Group


def test_json_holds_every_node_and_edge() -> None:
    """The JSON of a diagram names its nodes and edges in order."""
    content = json.loads(chain().to_json())

    assert [node.id for node in chain().nodes] == [n["id"] for n in content["nodes"]]
    assert [e.target for e in chain().edges] == [e["target"] for e in content["edges"]]
    assert content["schema_version"] == 1


@settings(deadline=None)
@given(any_diagram())
def test_any_diagram_is_json_in_utf_8(diagram: Diagram) -> None:
    """Whatever the texts hold, the JSON can be written and read."""
    content = json.loads(diagram.to_json().encode())

    assert len(diagram.nodes) == len(content["nodes"])


def test_same_id_twice_is_refused() -> None:
    """Two nodes of one id are a fault of the view."""
    with pytest.raises(ValueError, match="same id"):
        replace(chain(), nodes=(box("a"), box("a")), edges=())


def test_edge_to_nothing_is_refused() -> None:
    """An edge must end in a node of the diagram."""
    with pytest.raises(ValueError, match="edge refers"):
        replace(chain(), edges=(arrow("t/mål", "borte"),))


def test_unknown_column_is_refused() -> None:
    """A node must stand in a column of the diagram."""
    with pytest.raises(ValueError, match="column"):
        replace(chain(), columns=())


def test_unknown_group_is_refused() -> None:
    """A node must belong to a group of the diagram, or to none."""
    nodes = (box("a", group="losen"),)
    known = replace(chain(), nodes=nodes, edges=(), groups=(Group("losen", "Los"),))

    with pytest.raises(ValueError, match="group"):
        replace(known, groups=())
