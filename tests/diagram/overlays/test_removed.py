"""Two figures of the same, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import aktivitet, effekt, mål, resultat, teori, tiltak
from endringsteori.diagram.overlays.removed import both, gone
from endringsteori.diagram.views import Selection, find_view
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.diagram.value import Diagram
    from endringsteori.model import Teori


def figure(theory: Teori) -> Diagram:
    """Make the chain of a whole theory."""
    return find_view("kjede")(graf(theory), Selection(), "nb", "ks")


def same(*ids: str) -> dict[str, str]:
    """Say that these are the same in both."""
    return {id_: id_ for id_ in ids}


OLD = figure(
    teori(
        mål("ro"),
        tiltak(
            "a", aktivitet("x", "y"), resultat("y", mål="ro"), effekt("z", mål="ro")
        ),
    )
)
NEW = figure(teori(mål("ro"), tiltak("a", aktivitet("x", "y"), resultat("y"))))


def test_what_is_gone_is_put_in() -> None:
    """Boxes with what they were called, and arrows between what is shown."""
    merged = both(NEW, OLD, same("ro", "a", "a/x", "a/y"))

    labels = {node.id: node.label for node in merged.diagram.nodes}
    assert merged.gone == {gone("a/z")}
    assert labels[gone("a/z")] == "Z"
    assert merged.lost == {("a/y", "ro"), (gone("a/z"), "ro")}
    assert merged.old == {*merged.lost, ("a/x", "a/y")}
    assert {(e.source, e.target) for e in merged.diagram.edges} == merged.old


def test_its_column_comes_back() -> None:
    """In its place in the chain, and every box stands in that of its kind."""
    merged = both(NEW, OLD, same("ro", "a", "a/x", "a/y")).diagram

    kinds = [column.kind for column in merged.columns]
    assert kinds == ["aktivitet", "resultat", "effekt", "mål"]
    assert all(kinds[n.column] == n.kind for n in merged.nodes if n.column is not None)


def test_a_thing_of_today_may_have_the_id_of_what_is_gone() -> None:
    """They are two boxes."""
    merged = both(NEW, OLD, same("ro", "a")).diagram

    ids = [node.id for node in merged.nodes]
    assert {"a/x", gone("a/x")} <= set(ids)
    assert len(ids) == len(set(ids))


def test_a_measure_that_is_gone_has_its_group() -> None:
    """And one that was renamed has that of today."""
    old = figure(
        teori(
            tiltak("a", resultat("x"), resultat("y")),
            tiltak("b", resultat("z")),
            tiltak("c", resultat("w")),
        )
    )
    new = figure(teori(tiltak("d", resultat("x")), tiltak("c", resultat("w"))))

    merged = both(new, old, {"a": "d", "a/x": "d/x", "c": "c", "c/w": "c/w"}).diagram

    home = {node.id: node.group for node in merged.nodes}
    assert home == {
        "d/x": "d",
        "c/w": "c",
        gone("a/y"): "d",
        gone("b/z"): "b",
    }
    assert [group.id for group in merged.groups] == ["d", "c", "b"]


def test_what_is_still_there_but_not_in_the_figure() -> None:
    """It is not put in: it is not gone."""
    merged = both(NEW, OLD, same("ro", "a", "a/x", "a/y", "a/z"))

    assert not merged.gone
    assert "a/z" not in {node.id for node in merged.diagram.nodes}
    assert merged.lost == {("a/y", "ro")}


def test_two_figures_that_are_the_same() -> None:
    """Nothing is put in."""
    merged = both(OLD, OLD, same("ro", "a", "a/x", "a/y", "a/z"))

    assert merged.diagram == OLD
    assert not (merged.gone)
    assert not (merged.lost)
