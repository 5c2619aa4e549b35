"""What the boxes are called."""

from __future__ import annotations

from typing import get_args

import pytest

from endringsteori.diagram.kinds import NodeKind
from endringsteori.diagram.ord.slag import DELER, EIER, FORUTSETNING, TRINN, kind_name
from endringsteori.model import Forutsetning, Tjeneste
from endringsteori.texts import LEDD_SLAG


@pytest.mark.parametrize("kind", get_args(NodeKind))
def test_every_kind_has_a_name_in_singular_and_plural(kind: NodeKind) -> None:
    """Boxes of every kind can be counted."""
    assert kind_name(kind).nb
    assert kind_name(kind, flertall=True).nb


def test_links_follow_the_chosen_vocabulary() -> None:
    """What is no link has one name only."""
    assert kind_name("resultat", "dfø").nb == "produkt eller tjeneste"
    assert kind_name("tiltak", "dfø") == kind_name("tiltak", "ks")
    assert {*get_args(NodeKind)} - {*LEDD_SLAG, "mål"} == {*DELER}


@pytest.mark.parametrize("trinn", [1, 2, 3, 4])
def test_each_step_is_told_with_its_number(trinn: int) -> None:
    """The number is what people know it by."""
    assert TRINN[trinn].nb.startswith(f"trinn {trinn}: ")


@pytest.mark.parametrize("eier", EIER)
def test_every_owner_can_be_written(eier: str) -> None:
    """The table has the model's own words for owners."""
    assert Tjeneste(id="a", navn="A", eier=eier).eier == eier  # type: ignore[arg-type]  # any of the words


@pytest.mark.parametrize("status", FORUTSETNING)
def test_every_status_can_be_written(status: str) -> None:
    """The table has the model's own words for the status of an assumption."""
    made = Forutsetning(id="a", navn="A", status=status)  # type: ignore[arg-type]  # any of the words

    assert made.status == status
