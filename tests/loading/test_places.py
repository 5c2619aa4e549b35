"""From the way through the data to the names of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.loading.places import (
    child,
    descend,
    element_and_steps,
    key_of,
    offsets,
)
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.source import Source

if TYPE_CHECKING:
    from endringsteori.loading.raw import Path

SOURCE = Source("a.yaml", "")


@pytest.mark.parametrize(
    ("path", "element", "used"),
    [
        ((), "prosjekt", 0),
        (("mål",), "mål", 1),
        (("mål", "Ro"), "mål", 1),
        (("mål", "ro", "navn"), "ro", 2),
        (("tiltak", "losen", "mål", 0), "losen", 2),
        (("tiltak", "losen", "innsats", "B"), "losen", 2),
        (("tiltak", "losen", "innsats", "b", "navn"), "losen/b", 4),
        (("utfordringer", "fravær", "årsaker", "savn", "navn"), "fravær/savn", 4),
        (("mål", "ro", "ukjent", "a", "b"), "ro", 2),
        (("kartlegging", "egen", "1", "svar"), "egen", 2),
        (("unntak", 0, "kode"), "unntak", 1),
        (("innstillinger", "regler", "ET301"), "innstillinger", 1),
    ],
)
def test_the_element_that_a_path_stands_in(path: Path, element: str, used: int) -> None:
    """The named thing, or the section; a bad id belongs to what holds it."""
    assert element_and_steps(path) == (element, path[used:], used)


@pytest.mark.parametrize(
    ("path", "used", "key"),
    [
        (("mål", "ro", "navn"), 2, "navn"),
        (("mål", "ro", "målgrupper", 1), 2, "målgrupper=eldre"),
        (("mål", "ro", "deler", 0, "navn"), 2, "deler.2024.navn"),
        (("mål", "ro", "deler", 1), 2, "deler.#2"),
        (("mål", "ro", "borte", 3, "navn"), 2, "borte.#4.navn"),
        (("mål", "ro", "x" * 99), 2, "x" * 80),
        (("mål", "ro", "lang", 0), 2, "lang=" + "y" * 80),
        (("unntak", 0), 1, "#1"),
        (("mål",), 1, ""),
    ],
)
def test_the_key_below_the_element(path: Path, used: int, key: str) -> None:
    """Fields by name, texts of a list by what they are, other items by period or number."""
    items = RawList(SOURCE, 0, flow=False)
    items.extend(({"periode": "2024", "navn": "A"}, {}))
    goal = {"målgrupper": ["unge", "eldre"], "deler": items, "lang": ["y" * 99]}

    assert key_of({"mål": {"ro": goal}, "unntak": ["a"]}, path, used) == key


def test_steps_into_data() -> None:
    """None where there is no such step."""
    data = {"a": ["b", {"c": "d"}]}

    assert descend(data, ("a", 1, "c")) == "d"
    assert descend(data, ("a", 7, "c")) is None
    assert child("text", 0) is None
    assert child(["b"], "a") is None


def test_where_a_key_and_an_item_stand() -> None:
    """An item is its own key; what is in no file stands nowhere."""
    mapping, items = RawMap(SOURCE, 0, flow=False), RawList(SOURCE, 0, flow=False)
    mapping.places["a"] = (0, 1, 3, 4)
    items.places.append((5, 6))

    assert offsets(mapping, "a") == (0, 1, 3, 4)
    assert offsets(mapping, "b") is None
    assert offsets(items, 0) == (5, 6, 5, 6)
    assert offsets(items, 1) is None
    assert offsets({"a": "b"}, "a") is None
