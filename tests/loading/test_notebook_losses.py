"""What is noted as lost, by where in the data it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.loading import Lost
from endringsteori.loading.lost import TYING
from endringsteori.loading.notebook import Notebook

if TYPE_CHECKING:
    from endringsteori.loading.raw import Path


def _lost(path: Path) -> Lost:
    notes = Notebook("endringsteori.yaml")
    notes.lose_path(path)
    return notes.lost


@pytest.mark.parametrize("path", [("tiltak",), ("kartlegging",)])
def test_a_whole_section(path: Path) -> None:
    """Nobody knows what stood in it."""
    assert _lost(path) == Lost(everything=True)


@pytest.mark.parametrize(
    ("path", "element"),
    [
        (("tiltak", "losen"), "losen"),
        (("tiltak", "losen", "innsats", "folk"), "losen/folk"),
        (("utfordringer", "fravær", "årsaker", "savn"), "fravær/savn"),
    ],
)
def test_a_thing(path: Path, element: str) -> None:
    """And all that it could have been tied to."""
    lost = _lost(path)

    assert (lost.everything, lost.elements) == (False, frozenset((element,)))
    assert {(element, field) for field in TYING} <= lost.fields


@pytest.mark.parametrize(
    ("path", "field"),
    [
        (("tiltak", "losen", "mål", 0), ("losen", "mål")),
        (("tiltak", "losen", "innsats"), ("losen", "innsats")),
        (("tiltak", "losen", "innsats", "b", "navn"), ("losen/b", "navn")),
        (("tiltak", "losen", "gjenbesøk", 0, "dato"), ("losen", "gjenbesøk")),
        (("innstillinger", "profil"), ("innstillinger", "profil")),
        (("kartlegging", "egen", "1", "svar"), ("egen", "svar")),
        (("unntak", 0, "kode"), ("unntak", "unntak")),
        (("nivå",), ("nivå", "nivå")),
        ((), ("prosjekt", "prosjekt")),
    ],
)
def test_a_field(path: Path, field: tuple[str, str]) -> None:
    """Of the thing it stands in, whole or in part; a list of the project is one field."""
    assert _lost(path) == Lost(fields=frozenset({field}))


def test_what_was_lost_is_known_while_reading() -> None:
    """So that what follows from it is not told."""
    notes = Notebook("endringsteori.yaml")
    notes.lose_element("losen")

    assert notes.is_lost("losen")
    assert not notes.is_lost("åpen-dør")
