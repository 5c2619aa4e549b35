"""Where a reader stands in a file."""

from __future__ import annotations

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.opened import DISCARD, Opened
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.source import Source

TEXT = "mål:\n  - navn: Ro\n"


def in_a_list() -> Opened:
    """Stand at the value of a name, in the first item of a list."""
    source = Source("kjede.yaml", TEXT)
    opened = Opened(source, TEXT)
    root, goals = RawMap(source, 0, flow=False), RawList(source, 7, flow=False)
    opened.stack = [(None, None, []), (root, "mål", [0, 3]), (goals, None, [])]
    opened.node = RawMap(source, 9, flow=False)
    opened.key, opened.at = "navn", [9, 13]
    return opened


def test_the_way_is_keys_and_numbers() -> None:
    """From the root, with the key that waits for a value."""
    assert in_a_list().path() == ("mål", 0, "navn")


def test_a_fault_is_told_where_it_stands() -> None:
    """With the way there, and that it cannot be used."""
    opened = in_a_list()
    opened.tell(TroubleKind.TAG, 15, 17, tagg="!x")

    (fault,) = opened.faults
    assert (fault.path, fault.loses) == (("mål", 0, "navn"), True)
    assert dict(fault.values) == {"tagg": "!x"}


def test_what_is_thrown_away_is_told_of_once() -> None:
    """Here, or anywhere above."""
    opened = in_a_list()
    opened.stack[1] = (opened.stack[1][0], DISCARD, [0, 3])
    opened.tell(TroubleKind.TAG, 15, 17, tagg="!x")

    assert opened.faults == []


def test_the_entries_of_the_open_mapping_are_known() -> None:
    """Before it is closed, and its places packed."""
    opened = in_a_list()
    assert isinstance(opened.node, RawMap)
    opened.node["navn"] = "Ro"
    opened.at += [15, 17]

    assert opened.stretch_of_key("navn") == (9, 13)
    assert opened.start_of_value("navn") == 15


def test_a_line_is_written_as_it_would_stand() -> None:
    """After its key, or its dash."""
    opened = in_a_list()
    assert opened.line_of("Ro: #1") == 'navn: "Ro: #1"'
    opened.node = opened.stack[2][0]
    assert opened.line_of("Ro: #1") == '- "Ro: #1"'
