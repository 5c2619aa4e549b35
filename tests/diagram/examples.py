"""Diagrams for the tests: a few made by hand, and strategies for any."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, get_args

from hypothesis import strategies as st

from endringsteori.diagram.value import (
    Column,
    Diagram,
    DiagramEdge,
    DiagramNode,
    EdgeKind,
    LegendEntry,
    Mark,
    MarkKind,
    NodeKind,
)
from endringsteori.texts import Slag

__all__ = [
    "HOSTILE",
    "KINDS",
    "any_diagram",
    "any_text",
    "arrow",
    "box",
    "chain",
    "circle",
    "diagram",
    "hostile",
]

KINDS: Final[tuple[Slag, ...]] = get_args(Slag)
_COLUMNS: Final[tuple[str, ...]] = KINDS

HOSTILE: Final = (
    "</title><script>alert(1)</script>",
    '"]; a->b [label="',
    "<b>fet</b> &amp; <",
    "\\N \\G \\L",
    "]]>",
    "{navn} {0} %s",
    "x" * 10_000,
    "مرحبا بالعالم",
    "\u202eomvendt\u202c",
    "👩\u200d👩\u200d👧 familie",
    "\x00\x0b\ufffe kontroll",
    "\ud800",
    " ",
    "",
)


def box(
    id_: str, kind: NodeKind = "aktivitet", label: str = "", **more: object
) -> DiagramNode:
    """Make a box in the column of its kind."""
    fields: dict[str, object] = {
        "id": id_,
        "kind": kind,
        "kind_label": kind,
        "label": label or f"Ledd {id_}",
        "column": _COLUMNS.index(kind) if kind in _COLUMNS else None,
        **more,
    }
    return DiagramNode(**fields)  # type: ignore[arg-type]  # a dict of many types


def arrow(
    source: str, target: str, kind: EdgeKind = "fører_til", label: str = ""
) -> DiagramEdge:
    """Make an arrow."""
    return DiagramEdge(source=source, target=target, kind=kind, label=label)


def diagram(nodes: tuple[DiagramNode, ...], edges: tuple[DiagramEdge, ...]) -> Diagram:
    """Make a diagram with a column for every kind."""
    columns = tuple(Column(kind, kind.capitalize()) for kind in KINDS)
    return Diagram(
        key="kjede.prøve",
        title="Prøve",
        language="nb",
        nodes=nodes,
        edges=edges,
        columns=columns,
        description="Kort.",
        text="Lang.\n",
    )


def chain() -> Diagram:
    """Make one box of each kind, each leading to the next, with a reason."""
    nodes = tuple(box(f"t/{kind}", kind) for kind in KINDS)
    edges = tuple(
        arrow(a.id, b.id, label="slik er det bare") for a, b in pairwise(nodes)
    )
    return diagram(nodes, edges)


def circle() -> Diagram:
    """Make a theory with flaws: a circle, a backward link, a loop and feedback."""
    nodes = (
        box("a", "resultat"),
        box("b", "resultat"),
        box("c", "resultat"),
        box("d", "effekt"),
    )
    edges = (
        arrow("a", "b", label="fordi"),
        arrow("b", "c"),
        arrow("c", "a", label="og rundt igjen"),
        arrow("c", "d"),
        arrow("d", "a", label="bakover"),
        arrow("d", "d", label="seg selv"),
        arrow("d", "b", "forsterker"),
    )
    return diagram(nodes, edges)


def hostile() -> Diagram:
    """Make a diagram where every text is hostile."""
    nodes = tuple(
        DiagramNode(
            id=f"t/n{index}",
            kind=KINDS[index % 6],
            kind_label=text,
            label=text,
            column=index % 6,
            detail=text,
            marks=(Mark("måles", text, text), Mark("gjenstår", "gjenstår")),
        )
        for index, text in enumerate(HOSTILE)
    )
    edges = tuple(
        DiagramEdge(
            source=a.id,
            target=b.id,
            kind="fører_til",
            label=a.label,
            necessary=True,
            marks=(Mark("nødvendig", a.label),),
        )
        for a, b in pairwise(nodes)
    )
    return Diagram(
        key="h",
        title=HOSTILE[0],
        subtitle=HOSTILE[2],
        language="nb",
        nodes=nodes,
        edges=edges,
        columns=tuple(Column(k, t) for k, t in zip(KINDS, HOSTILE, strict=False)),
        legend=(LegendEntry("fører_til", HOSTILE[1]),),
        description=HOSTILE[1],
        text=HOSTILE[0],
    )


def any_text() -> st.SearchStrategy[str]:
    """Give any text at all, often a hostile one, at times with lone surrogates."""
    return st.one_of(
        st.sampled_from(HOSTILE),
        st.text(max_size=60),
        st.text(st.characters(), max_size=10),
        st.lists(st.text("aåbæ-/ø", max_size=12), max_size=12).map(" ".join),
    )


@st.composite
def any_diagram(draw: st.DrawFn, most: int = 14) -> Diagram:
    """Give a diagram of a few boxes with arrows of any kind in any direction."""
    texts = any_text()
    marks = st.lists(
        st.builds(Mark, st.sampled_from(get_args(MarkKind)), texts), max_size=2
    )
    nodes = tuple(
        box(
            f"t/n{index}",
            draw(st.sampled_from(KINDS)),
            draw(texts),
            detail=draw(texts),
            marks=tuple(draw(marks)),
        )
        for index in range(draw(st.integers(1, most)))
    )
    ends = st.sampled_from([node.id for node in nodes])
    kinds = st.sampled_from(get_args(EdgeKind))
    drawn = draw(st.sets(st.tuples(ends, ends, kinds), max_size=2 * len(nodes)))
    edges = tuple(
        DiagramEdge(
            source=source,
            target=target,
            kind=kind,
            label=draw(texts | st.just("")),
            necessary=draw(st.booleans()),
        )
        for source, target, kind in sorted(drawn)
    )
    return diagram(nodes, edges)
