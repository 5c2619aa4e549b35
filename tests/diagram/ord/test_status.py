"""Words and signs of the overlay of statuses."""

from __future__ import annotations

from causal import claims, texts_in
from endringsteori.assessment import Lesning, Målestatus
from endringsteori.diagram.ord import status as ord_status


def test_everything_has_a_sign() -> None:
    """Each status its own; readings that share one are told apart by their words."""
    assert set(ord_status.STATUS_MARKS) == set(Målestatus)
    assert set(ord_status.READING_MARKS) == set(Lesning)
    assert len(set(ord_status.STATUS_MARKS.values())) == len(Målestatus)


def test_no_text_claims_a_cause() -> None:
    """A mark says what has moved, and not why."""
    texts = texts_in(vars(ord_status).values())

    assert len(texts) == 4
    assert [claim for tekst in texts for claim in claims(tekst)] == []
