"""The contents of a split figure: a first page, or more, with a box for each of the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.ord import deler as o
from endringsteori.diagram.value import Column, Diagram, DiagramNode

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["contents"]

_ROWS: Final = 9


def contents(
    whole: Diagram, pages: Sequence[Diagram], labels: Sequence[str], most: int
) -> tuple[Diagram, ...]:
    """Give the pages of contents, each with at most `most` boxes in columns.

    `pages` are the others, which come after these, and `labels` what they are called. The
    first page of contents carries the notes and the prose of the whole figure.
    """
    starts = range(0, len(pages), most)
    before, last = len(starts), len(starts) + len(pages)
    boxes = [
        _box(page, label, number)
        for number, (page, label) in enumerate(
            zip(pages, labels, strict=True), start=before + 1
        )
    ]
    return tuple(
        _page(whole, boxes[at : at + most], number, last)
        for number, at in enumerate(starts, start=1)
    )


def _box(page: Diagram, label: str, number: int) -> DiagramNode:
    språk = page.language
    return DiagramNode(
        id=f"side-{number}",
        kind="del",
        kind_label=o.SIDE.fyll(språk, {"n": number}),
        label=label,
        detail=o.ANTALL.fyll(språk, {"n": len(page.nodes)}),
    )


def _page(
    whole: Diagram, boxes: Sequence[DiagramNode], number: int, last: int
) -> Diagram:
    språk = whole.language
    told = o.SIDE_AV.fyll(språk, {"n": number, "antall": last})
    below = (told, o.INNHOLD.på(språk), whole.subtitle)
    subtitle = " · ".join(filter(None, below))
    description = o.LES_SLIK.fyll(språk, {"antall": last})
    return Diagram(
        key=f"{whole.key}.{number}",
        title=whole.title,
        subtitle=subtitle,
        language=språk,
        nodes=tuple(
            replace(box, column=index // _ROWS) for index, box in enumerate(boxes)
        ),
        columns=_columns(boxes),
        description=description,
        text=_text(whole, boxes, number, (subtitle, description)),
        notes=(description, *(whole.notes if number == 1 else ())),
    )


def _columns(boxes: Sequence[DiagramNode]) -> tuple[Column, ...]:
    """Give the columns, each headed by the first and the last page in it."""
    columns = [boxes[at : at + _ROWS] for at in range(0, len(boxes), _ROWS)]
    headings = (_stretch(column) for column in columns)
    return tuple(Column("del", heading) for heading in headings)


def _stretch(column: Sequence[DiagramNode]) -> str:
    first, last = column[0].kind_label, column[-1].kind_label
    return first if first == last else f"{first}–{last.rpartition(' ')[2]}"


def _text(
    whole: Diagram, boxes: Sequence[DiagramNode], number: int, below: Sequence[str]
) -> str:
    """Write the contents as prose, and on the first page the whole figure after them."""
    lines = [f"- {box.kind_label}: {box.label} ({box.detail})" for box in boxes]
    rest = whole.text if number == 1 else ""
    return "\n".join([whole.title, *below, "", *lines, "", rest]).rstrip() + "\n"
