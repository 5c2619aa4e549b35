"""Any theory that the model can build has a report of every type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, note, settings

from endringsteori.document import Heading, Paragraph, Rows
from endringsteori.report import TYPES, document_of
from report.cases import of_teori
from strategies import any_planned, measured_teori, whole_teori

if TYPE_CHECKING:
    from endringsteori.document import Document
    from endringsteori.model import Teori

_DRAWN = tuple(name for name in TYPES if name in {"kjede", "portefølje", "arbeidsark"})
_PLAIN = tuple(name for name in TYPES if name not in _DRAWN)
"""Those that wait for no layout of figures are asked for more often."""


def check(document: Document) -> None:
    """Hold what every writer counts on."""
    level = 1
    for block in document.blocks:
        if isinstance(block, Heading):
            assert 2 <= block.level <= level + 1
            level = block.level
        if isinstance(block, Rows):
            assert block.rows
            assert {len(row) for row in block.rows} == {len(block.head)}
        if isinstance(block, Paragraph):
            assert block.text


@given(whole_teori() | any_planned() | measured_teori())
@settings(max_examples=12, deadline=None)
def test_a_theory_can_be_told(teori: Teori) -> None:
    """Headings in order, tables with a cell for each column, and no empty paragraph."""
    case = of_teori(teori)
    for name in _PLAIN:
        note(name)
        check(document_of(case, name))


@given(whole_teori())
@settings(max_examples=4, deadline=None)
def test_a_theory_can_be_told_with_figures(teori: Teori) -> None:
    """Whatever there is to draw."""
    case = of_teori(teori)
    for name in _DRAWN:
        note(name)
        check(document_of(case, name))
