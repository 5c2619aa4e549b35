"""What a figure is to be about."""

from __future__ import annotations

import pytest

import builders as b
from endringsteori.diagram import UnknownChoiceError, UnknownMeasureError, tegn
from endringsteori.diagram.views.valg import chosen

_GOALS = (b.mål("trygg"), b.mål("fri"))


def test_everything_is_chosen_where_nothing_is_named() -> None:
    """A figure without a choice is of all."""
    assert chosen(_GOALS, None) == _GOALS


def test_one_is_chosen_by_its_id() -> None:
    """And nothing else."""
    assert chosen(_GOALS, "fri") == (_GOALS[1],)


def test_unknown_choice_is_told_with_those_there_are() -> None:
    """The error carries the ids that would do."""
    with pytest.raises(UnknownChoiceError) as caught:
        chosen(_GOALS, "trygt")

    assert (caught.value.id, caught.value.known) == ("trygt", ("trygg", "fri"))


@pytest.mark.parametrize(
    ("visning", "field"),
    [
        ("kjede", "tiltak"),
        ("mål", "mål"),
        ("målgruppe", "målgruppe"),
        ("tjenester", "tjeneste"),
        ("portefølje", "mål"),
        ("portefølje", "målgruppe"),
        ("portefølje", "tjeneste"),
        ("portefølje", "tiltak"),
    ],
)
def test_every_view_refuses_what_is_not_there(visning: str, field: str) -> None:
    """An id that names nothing gives no empty figure."""
    with pytest.raises(UnknownChoiceError):
        tegn(b.teori(*_GOALS), visning, **{field: "borte"})  # type: ignore[arg-type]  # one of the choices


def test_unknown_measure_is_an_unknown_choice() -> None:
    """Who catches the one has caught the other."""
    error = UnknownMeasureError("losn", ("losen",))

    assert isinstance(error, UnknownChoiceError)
    assert error.tiltak == "losn"
