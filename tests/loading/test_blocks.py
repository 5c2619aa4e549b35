"""What margins open and close."""

from __future__ import annotations

import pytest

from endringsteori.loading.blocks import Blocks, OtherwiseError
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.refusals import MAX_DEPTH
from endringsteori.loading.source import Source

TEXT = "mål:\n- a\nnavn:\n  b: c\n"


def _blocks() -> Blocks:
    blocks = Blocks(Source("kjede.yaml", TEXT), TEXT)
    blocks.begin_entry(0, 0)
    blocks.take_key("mål", 0, 3)
    return blocks


def test_a_list_at_the_column_of_its_key_ends_at_the_next_key() -> None:
    """As YAML has it: a dash is margin enough."""
    blocks = _blocks()
    blocks.begin_item(0, 5)
    blocks.attach("a", 7, 8)
    blocks.begin_entry(0, 9)
    blocks.take_key("navn", 9, 13)
    blocks.begin_entry(2, 17)
    blocks.take_key("b", 17, 18)
    blocks.attach("c", 20, 21)
    blocks.leave()
    blocks.leave()

    root = blocks.root
    assert root == {"mål": ["a"], "navn": {"b": "c"}}
    assert dict(root.places) == {"mål": (0, 3, 5, 8), "navn": (9, 13, 17, 21)}
    assert (root["mål"].start, root["mål"].end, root.end) == (5, 8, 21)
    assert (type(root["mål"]), type(root["navn"])) == (RawList, RawMap)


def test_a_key_that_nothing_stands_under() -> None:
    """What would have stood there would have stood after its colon."""
    blocks = _blocks()
    blocks.begin_entry(0, 9)
    blocks.leave()

    assert blocks.root == {"mål": None}
    assert blocks.root.places["mål"] == (0, 3, 4, 4)


@pytest.mark.parametrize("column", [1, 2])
def test_an_entry_below_a_text_is_none(column: int) -> None:
    """Only a key that waits can have something below it."""
    blocks = _blocks()
    blocks.attach("a", 5, 6)

    with pytest.raises(OtherwiseError):
        blocks.begin_entry(column, 9)


def test_nothing_stands_outside_the_root() -> None:
    """A file has one mapping, and is no list."""
    blocks = Blocks(Source("kjede.yaml", TEXT), TEXT)
    with pytest.raises(OtherwiseError):
        blocks.begin_item(0, 0)
    blocks.begin_entry(2, 2)

    with pytest.raises(OtherwiseError):
        blocks.begin_entry(0, 9)


def test_a_key_stands_once() -> None:
    """Which of two is meant, is told by the reader that knows all of YAML."""
    blocks = _blocks()
    blocks.attach("a", 5, 6)

    with pytest.raises(OtherwiseError):
        blocks.take_key("mål", 9, 12)


def test_it_goes_no_deeper_than_a_file_may() -> None:
    """How deep is too deep, is told elsewhere."""
    blocks = _blocks()
    for column in range(1, MAX_DEPTH - 1):
        blocks.begin_entry(column, column)
        blocks.take_key("a", column, column + 1)

    with pytest.raises(OtherwiseError):
        blocks.begin_entry(MAX_DEPTH, MAX_DEPTH)
