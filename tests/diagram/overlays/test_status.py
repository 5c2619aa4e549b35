"""Statuses and readings marked on a figure."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given, settings

import strategies
from builders import indikator, mål, teori
from endringsteori.assessment import vurder
from endringsteori.diagram.overlays.status import MARKS, with_status
from endringsteori.diagram.views import Selection, find_view
from endringsteori.graph import graf
from measured_town import DAY, assessed

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.diagram import Diagram
    from endringsteori.model import Teori


def town() -> Diagram:
    """Mark the chains of the town."""
    vurdering = assessed().vurdering
    chain = find_view("kjede")(vurdering.graf, Selection(), "nb", "ks")
    return with_status(chain, vurdering)


def test_boxes_say_where_they_stand() -> None:
    """In words, and with a sign of their own."""
    marks = {
        node.id: [(m.kind, m.text) for m in node.marks if m.kind in MARKS]
        for node in town().nodes
    }

    assert marks["losen/møte"] == [("nådd", "nådd")]
    assert marks["losen/kurs"] == [("på_vei", "delvis på plass")]
    assert marks["fullføre"] == [("står_stille", "står stille")]
    assert marks["losen/trygg"] == [("ikke_målt", "ikke målt")]


def test_each_sign_stands_for_as_many_as_the_legend_says() -> None:
    """What is not measured has one mark for it, and not the one of the bare figure too."""
    figure = town()
    on_boxes = [mark.text for node in figure.nodes for mark in node.marks]
    on_arrows = [mark.text for edge in figure.edges for mark in edge.marks]
    said = Counter([*on_boxes, *on_arrows])
    legend = [entry.text for entry in figure.legend if entry.sign in MARKS]

    assert said["måles ikke"] == 0
    assert legend
    for entry in legend:
        text, _, n = entry.rpartition(": ")
        assert said[text] == int(n)


def test_a_goal_says_that_it_is_measured_through_its_subgoals() -> None:
    """It has no status of its own, and is not left unmeasured."""
    theory = teori(mål("stort"), mål("lite", "stort"), indikator("i", "lite"))
    graph = graf(theory)
    figure = find_view("mål")(graph, Selection(), "nb", "ks")

    marks = {
        node.id: [m.text for m in node.marks if m.kind in MARKS]
        for node in with_status(figure, vurder(graph, dato=DAY)).nodes
    }
    assert marks["stort"] == ["måles gjennom delmål"]


def test_arrows_say_how_they_read() -> None:
    """The short word on the arrow, a sentence beside it."""
    marks = {(e.source, e.target): e.marks for e in town().edges}
    read = marks["losen/trives", "fullføre"][0]

    assert (read.kind, read.text) == ("holder_ikke", "holder ikke så langt")
    assert read.detail == "Hypotesen leses som: holder ikke så langt."


def test_the_signs_are_explained_and_counted() -> None:
    """Only those that are there."""
    legend = [entry.text for entry in town().legend if entry.sign in MARKS]

    assert "nådd: 1" in legend
    assert "feil vei: 1" not in legend


def test_the_text_tells_the_same(golden: Golden) -> None:
    """For those who cannot see the figure."""
    golden("status.txt", town().text)


@given(strategies.any_valid_teori())
@settings(max_examples=20, deadline=None)
def test_nothing_but_marks_is_added(teori: Teori) -> None:
    """Boxes and arrows stay as they were, on any theory."""
    graph = graf(teori)
    before = find_view("kjede")(graph, Selection(), "nb", "ks")
    after = with_status(before, vurder(graph, dato=DAY))

    assert [node.id for node in after.nodes] == [node.id for node in before.nodes]
    assert [(e.source, e.target, e.kind) for e in after.edges] == [
        (e.source, e.target, e.kind) for e in before.edges
    ]
