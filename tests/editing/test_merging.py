"""What a theory becomes when what was changed in a copy of it is carried over."""

from __future__ import annotations

from typing import Any

from endringsteori.editing.merging import merge

OLD: dict[str, Any] = {
    "mål": {"a": {"navn": "A", "merknad": "x"}, "b": {"navn": "B"}},
    "utelat": ["*.tmp"],
}
BASE: dict[str, Any] = {"mål": OLD["mål"]}


def test_what_no_copy_holds_is_kept() -> None:
    """It is not missing, for it was never there."""
    merged = merge(OLD, BASE, BASE, removes=True)

    assert merged.data == OLD
    assert merged.missing == ()


def test_what_is_missing_is_kept_and_told() -> None:
    """Things and fields, but not what was only changed."""
    wanted = {"mål": {"a": {"navn": "Aa"}}}

    kept = merge(OLD, BASE, wanted, removes=False)
    gone = merge(OLD, BASE, wanted, removes=True)

    assert kept.missing == gone.missing == (("mål", "a", "merknad"), ("mål", "b"))
    assert kept.data["mål"] == {"a": {"navn": "Aa", "merknad": "x"}, "b": {"navn": "B"}}
    assert gone.data["mål"] == {"a": {"navn": "Aa"}}
    assert gone.data["utelat"] == ["*.tmp"]


def test_what_others_changed_meanwhile_is_kept() -> None:
    """Only what the copy changed is carried over."""
    old = {"mål": {"a": {"navn": "Ny", "merknad": "x"}, "b": {"navn": "B"}}}

    assert merge(old, BASE, BASE, removes=True).data == old


def test_rows_are_known_by_what_tells_them_apart() -> None:
    """The measurement of another period is another one, and the first is kept."""
    rows = [{"periode": "2024", "verdi": "1"}, {"periode": "2025", "verdi": "2"}]
    old = {"målinger": rows}
    wanted = {"målinger": [rows[1], {"periode": "2026", "verdi": "1"}]}

    merged = merge(old, old, wanted, removes=False)

    assert merged.missing == (("målinger", 0),)
    assert merged.data == {"målinger": [*rows, {"periode": "2026", "verdi": "1"}]}
    assert merge(old, old, wanted, removes=True).data == wanted


def test_what_has_become_another_kind_is_not_the_old_kind() -> None:
    """An id names one thing: it is moved, not missing, in a measure and outside it."""
    old = {
        "mål": {"a": {"navn": "A"}},
        "tiltak": {"t": {"navn": "T", "virkninger": {"b": {"navn": "B"}}}},
    }
    wanted = {
        "effekter": {"a": {"navn": "A"}},
        "tiltak": {"t": {"navn": "T", "resultater": {"b": {"navn": "B"}}}},
    }

    merged = merge(old, old, wanted, removes=False)

    assert merged.missing == ()
    assert merged.data == wanted


def test_what_no_copy_holds_is_not_moved() -> None:
    """Something else has got its id, and nobody has said that it is to go."""
    old = {"datakilder": {"a": {"fil": "a.csv"}}}
    wanted = {"mål": {"a": {"navn": "A"}}}

    assert merge(old, {}, wanted, removes=True).data == {**old, **wanted}


def test_a_row_that_others_took_away_meanwhile_does_not_come_back() -> None:
    """The copy still has it, and says nothing of it by that."""
    rows = [{"periode": str(year), "verdi": "1"} for year in (2023, 2024, 2025)]
    old, base, wanted = ({"målinger": some} for some in (rows[:1], rows[:2], rows))

    merged = merge(old, base, wanted, removes=True)

    assert merged.data == {"målinger": [rows[0], rows[2]]}
    assert merged.missing == ()
