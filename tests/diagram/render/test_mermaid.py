"""Mermaid: every label is text, whatever is in it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings

from diagram.examples import HOSTILE, any_diagram, chain, circle, hostile
from diagram.views_of import small_theory
from endringsteori.diagram import VIEWS, Diagram, tegn
from endringsteori.diagram.render import to_mermaid
from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from conftest import Golden

_STATEMENTS: Final = re.compile(
    r"flowchart LR"
    r"|  accTitle: .+"
    r"|  accDescr: .+"
    r"|  subgraph c\d+\[LABEL\]"
    r"|  end"
    r"| {2,4}n\d+(\[LABEL\]|>LABEL\]|\(LABEL\)|\(\[LABEL\]\)|\{\{LABEL\}\}|\[\[LABEL\]\])"
    r"|  n\d+ (-->|==>|-\.->)(\|LABEL\|)? n\d+"
    r"|  linkStyle [\d,]+ stroke:#[0-9a-f]{6}"
    r"|  classDef k\d+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}"
    r"|  class [n\d,]+ k\d+"
)
_LABEL: Final = re.compile(r'"[^"]*"')
_ENTITY: Final = re.compile(r"#(\d+);")
_ACTIVE: Final = frozenset("<>\"'`\\[]{}|;:%&@~*_$=+^")


def _body(text: str) -> list[str]:
    """Give the lines after the title."""
    opening, title, closing, *rest = text.splitlines()
    assert (opening, closing) == ("---", "---")
    assert title.startswith('title: "')
    return rest


def _labels(text: str) -> list[str]:
    return [label[1:-1] for line in _body(text) for label in _LABEL.findall(line)]


def _told(label: str) -> str:
    """Give a label as people read it."""
    return _ENTITY.sub(lambda match: chr(int(match[1])), label)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_written(view: str, golden: Golden) -> None:
    """As it was when somebody last looked at it."""
    golden(f"{view}.mmd", tegn(small_theory(), view).mermaid())


@pytest.mark.parametrize("diagram", [chain(), circle(), hostile()], ids=lambda d: d.key)
def test_boxes_and_arrows_are_all_there(diagram: Diagram) -> None:
    """One statement for each, and no more."""
    lines = _body(to_mermaid(diagram))
    boxes = [line for line in lines if re.match(r" +n\d+[\[>({]", line)]
    arrows = [line for line in lines if re.match(r"  n\d+ [-=]", line)]

    assert len(diagram.nodes) == len(boxes)
    assert len(diagram.edges) == len(arrows)


@settings(max_examples=80, deadline=None)
@given(any_diagram())
def test_nothing_but_known_statements_is_written(diagram: Diagram) -> None:
    """No text of anybody can end a label, open a tag or begin a directive."""
    for line in _body(to_mermaid(diagram)):
        assert _STATEMENTS.fullmatch(_LABEL.sub("LABEL", line)), line


@settings(max_examples=80, deadline=None)
@given(any_diagram())
def test_labels_hold_no_active_character(diagram: Diagram) -> None:
    """All that Mermaid, Markdown or HTML could act on is an entity."""
    for label in _labels(to_mermaid(diagram)):
        bare = _ENTITY.sub("", label.replace("<br/>", ""))

        assert not _ACTIVE.intersection(bare)
        assert "#" not in bare


def test_hostile_texts_can_be_read() -> None:
    """What was written is what is shown, save what no document may hold."""
    shown = _told("\n".join(_labels(to_mermaid(hostile()))))

    for text in HOSTILE:
        for line in clean(text).strip().splitlines():
            assert line in shown


@pytest.mark.parametrize("text", ["1. først", "- punkt", "# tittel", "fa:fa-bolt x"])
def test_text_is_no_list_heading_or_icon(text: str) -> None:
    """Mermaid makes lists, headings and icons of such beginnings, unless they are hidden."""
    (label, *_) = [
        label
        for label in _labels(to_mermaid(_titled(text)))
        if text.rsplit(maxsplit=1)[-1] in label
    ]

    assert text not in label
    assert text in _told(label)


def _titled(label: str) -> Diagram:
    made = chain()
    first, *rest = made.nodes
    return replace(made, nodes=(replace(first, label=label), *rest))
