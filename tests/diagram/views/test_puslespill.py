"""The view of the puzzle."""

from __future__ import annotations

import pytest

import builders as b
from endringsteori.diagram import UnknownChoiceError, tegn

TOWN = b.teori(
    b.tiltak("losen", b.effekt("e", mål="ro"), målgrupper="unge", plasser=20),
    b.tiltak("åpen-dør", b.effekt("e", mål="ro")),
    b.tiltak("slutt", b.effekt("e", mål="ro"), målgrupper="unge", status="avsluttet"),
    b.mål("ro", målgrupper=("unge", "foreldre")),
    b.mål("vennskap"),
    b.målgruppe("unge", antall=60),
    b.målgruppe("foreldre"),
)


def test_each_goal_is_a_band_with_the_groups_it_is_for() -> None:
    """With the need beside what there is, and what nobody meets marked."""
    diagram = tegn(TOWN, "puslespill").diagram
    rows = [node for node in diagram.nodes if node.lane]

    assert [(n.id, n.lane, n.detail) for n in rows] == [
        ("ro+unge", "ro", "60 personer · 20 plasser"),
        ("ro+foreldre", "ro", ""),
        ("ro+", "ro", ""),
        ("vennskap+", "vennskap", ""),
    ]
    assert [n.id for n in rows if n.marks] == ["ro+foreldre", "vennskap+"]
    assert [lane.label for lane in diagram.lanes] == ["Ro", "Vennskap"]


def test_lines_go_to_the_measures_that_are_not_over() -> None:
    """Each measure is one column, and one for nobody in particular is there too."""
    diagram = tegn(TOWN, "puslespill").diagram

    assert [(e.source, e.target) for e in diagram.edges] == [
        ("ro+unge", "losen"),
        ("ro+", "åpen-dør"),
    ]
    assert [n.id for n in diagram.nodes if not n.lane] == ["losen", "åpen-dør"]


def test_one_goal_or_one_group() -> None:
    """Alone, and named in the key."""
    one = tegn(TOWN, "puslespill", mål="vennskap").diagram
    other = tegn(TOWN, "puslespill", målgruppe="unge").diagram

    assert (one.key, [n.id for n in one.nodes]) == (
        "puslespill.vennskap",
        ["vennskap+"],
    )
    assert [n.id for n in other.nodes] == ["ro+unge", "losen"]
    with pytest.raises(UnknownChoiceError):
        tegn(TOWN, "puslespill", mål="borte")


def test_group_of_several_goals_is_counted_once() -> None:
    """However many rows it has."""
    town = b.teori(
        b.tiltak("losen", b.effekt("e", mål=("ro", "fred")), målgrupper="unge"),
        b.mål("ro", målgrupper="unge"),
        b.mål("fred", målgrupper="unge"),
        b.målgruppe("unge"),
    )
    diagram = tegn(town, "puslespill").diagram

    assert len([node for node in diagram.nodes if node.lane]) == 2
    assert diagram.description == (
        "Figuren viser 1 målgruppe og 1 tiltak, med 2 koblinger mellom dem."
    )


def test_lines_are_explained() -> None:
    """What they say is not that the group meets a measure, but that it helps to the goal."""
    assert [entry.sign for entry in tegn(TOWN, "puslespill").diagram.legend] == [
        "møter"
    ]
    assert not tegn(b.teori(b.mål("ro")), "puslespill").diagram.legend
