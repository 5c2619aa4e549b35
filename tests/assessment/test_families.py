"""Which indicators hang together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.measured import DATO
from builders import indikator, teori
from endringsteori.assessment.cells import cells_of
from endringsteori.assessment.families import families, same_words
from endringsteori.assessment.suppressing import suppressed
from endringsteori.graph import graf
from strategies import measured_teori

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.assessment.cells import Row
    from endringsteori.graph import Gauge
    from endringsteori.model import Indikator, Teori


def grouped(*things: Indikator) -> list[list[str]]:
    """Give the families of some indicators, by id."""
    return [
        [gauge.element for gauge in family]
        for family in families(graf(teori(*things)).indicators())
    ]


def test_the_same_words_hang_together() -> None:
    """Whether they are of those counted, or of those counted among."""
    found = grouped(
        indikator("a", teller="Elever som trives"),
        indikator("b"),
        indikator("c", nevner="elever  som  TRIVES"),
    )

    assert found == [["a", "c"], ["b"]]


def test_two_that_hang_together_with_a_third() -> None:
    """In the order they stand in, also where the third comes last."""
    found = grouped(
        indikator("a", teller="Elever"),
        indikator("b", teller="Lærere"),
        indikator("c", teller="Elever", nevner="Barn"),
        indikator("d", teller="Lærere", nevner="Barn"),
    )

    assert found == [["a", "b", "c", "d"]]


def test_hours_are_no_persons() -> None:
    """Nothing of theirs is hidden."""
    assert grouped(indikator("a", teller_enhet="timer")) == []


def test_words_are_alike_in_any_case_and_with_any_blanks() -> None:
    """As people type them."""
    assert same_words(" Elever\tsom  TRIVES ") == same_words("elever som trives")


@settings(deadline=None, max_examples=40)
@given(measured_teori(), st.data())
def test_a_family_hides_the_same_alone_as_among_all(
    theory: Teori, data: st.DataObject
) -> None:
    """Nothing outside it can be added to it, or taken from it."""
    words = st.sampled_from(("Elever", "Barn", "Unge", None))
    described = tuple(
        replace(one, teller=data.draw(words), nevner=data.draw(words))
        for one in theory.indikatorer
    )
    found = families(graf(replace(theory, indikatorer=described)).indicators())
    least = theory.innstillinger.minste_antall
    apart = {cell for family in found for cell in _hidden(family, least)}

    assert apart == set(_hidden([g for family in found for g in family], least))


def _hidden(gauges: Sequence[Gauge], least: int) -> Iterator[tuple[Row, str]]:
    cells = cells_of(gauges, DATO)
    counts = suppressed(cells, least)
    for row, numbers in cells.rows.items():
        yield from ((row, name) for name, n in numbers.items() if n in counts)
