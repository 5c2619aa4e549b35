"""Lists that know where their items stand and what they are called."""

from __future__ import annotations

import pytest

from endringsteori.loading.raw import RawList, period_of
from endringsteori.loading.source import Source


def _list(*items: object) -> RawList:
    made = RawList(Source("a.yaml", ""), 0, flow=False)
    made.extend(items)
    made.places.extend((number, number + 1) for number in range(len(items)))
    return made


def test_items_are_called_by_their_own_period() -> None:
    """In its canonical spelling; those that share one are counted instead."""
    items = _list(
        {"periode": "2024K1"},
        {"periode": "2023"},
        {"periode": " 2023 "},
        {"verdi": "1"},
    )

    assert [items.label(index) for index in range(4)] == ["2024-K1", "#2", "#3", "#4"]


def test_an_item_keeps_its_name_when_others_go() -> None:
    """Its place goes with it."""
    items = _list({"a": "x"}, {"periode": "2024"}, {"b": "y"})

    items.drop(0)

    assert [items.label(index) for index in range(2)] == ["2024", "#3"]
    assert items.places == [(1, 2), (2, 3)]


@pytest.mark.parametrize(
    ("item", "period"),
    [
        ({"periode": "2024/25"}, "2024/2025"),
        ({"periode": "i fjor"}, None),
        ({"periode": ["2024"]}, None),
        ({}, None),
        ("2024", None),
    ],
)
def test_the_period_of_an_item(item: object, period: str | None) -> None:
    """Only a mapping with a period that can be read has one."""
    assert period_of(item) == period
