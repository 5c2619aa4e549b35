"""The steps from a theory as it is to what it is to be."""

from __future__ import annotations

from endringsteori.editing.stepping import Append, Cut, Set, steps


def test_the_order_of_things_is_no_step() -> None:
    """Nor that of rows."""
    rows = [{"periode": "2024"}, {"periode": "2025"}]
    one = {"mål": {"a": {}, "b": {}}, "målinger": rows}
    other = {"målinger": rows[::-1], "mål": {"b": {}, "a": {}}}

    assert [*steps(one, other, other)] == []


def test_each_step_names_its_place() -> None:
    """What is new is written in its short form, without defaults."""
    now = {"mål": {"a": {"navn": "A", "merknad": "x"}}, "unntak": [{"kode": "ET1"}]}
    meant = {
        "mål": {"a": {"navn": "Aa"}, "b": {"navn": "B", "status": "aktiv"}},
        "unntak": [{"kode": "ET1"}, {"kode": "ET2"}],
    }
    short = {"mål": {"a": "Aa", "b": "B"}, "unntak": [{"kode": "ET1"}, {"kode": "ET2"}]}

    assert [*steps(now, meant, short)] == [
        Cut(("mål", "a", "merknad")),
        Set(("mål", "a", "navn"), "Aa"),
        Set(("mål", "b"), "B"),
        Append(("unntak",), {"kode": "ET2"}),
    ]


def test_a_default_that_is_chosen_is_written() -> None:
    """The short form leaves it out."""
    now, meant = {"nivå": "individ"}, {"nivå": "portefølje"}

    assert [*steps(now, meant, {})] == [Set(("nivå",), "portefølje")]


def test_what_has_become_another_kind_moves() -> None:
    """Alone or with its whole section; what is only gone does not."""
    now = {
        "mål": {"a": {}, "b": {}},
        "tiltak": {"t": {"virkninger": {"c": {}}, "resultater": {"d": {}}}},
    }
    meant = {
        "effekter": {"a": {}},
        "mål": {"b": {}},
        "tiltak": {"t": {"aktiviteter": {"c": {}}}},
    }

    cuts = [step for step in steps(now, meant, meant) if isinstance(step, Cut)]

    assert cuts == [
        Cut(("mål", "a"), moves=True),
        Cut(("tiltak", "t", "virkninger"), moves=True),
        Cut(("tiltak", "t", "resultater")),
    ]


def test_what_is_gone_is_cut_and_not_moved() -> None:
    """A whole measure, and a row of a list."""
    rows = [{"kode": "ET1"}, {"kode": "ET2"}]
    now = {"tiltak": {"t": {}, "u": {}}, "unntak": rows}
    meant = {"tiltak": {"u": {}}, "unntak": rows[:1]}

    assert [*steps(now, meant, meant)] == [
        Cut(("tiltak", "t")),
        Cut(("unntak", 1)),
    ]


def test_a_default_of_a_thing_that_is_one_text_is_not_its_text() -> None:
    """In its short form it is only a name."""
    now = {"mål": {"a": {"navn": "A"}}}
    meant = {"mål": {"a": {"navn": "A", "status": "aktiv"}}}

    assert [*steps(now, meant, {"mål": {"a": "A"}})] == [
        Set(("mål", "a", "status"), "aktiv")
    ]
