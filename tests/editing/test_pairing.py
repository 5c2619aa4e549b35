"""Which row of one list is which of another."""

from __future__ import annotations

from endringsteori.editing.pairing import is_rows, pairs


def test_equal_rows_belong_together_in_any_order() -> None:
    """A list that was sorted is the same list."""
    a, b = {"periode": "2024", "verdi": "1"}, {"periode": "2025", "verdi": "2"}

    assert pairs("målinger", [a, b], [b, a]) == [(0, 1), (1, 0)]


def test_rows_with_the_same_key_belong_together() -> None:
    """Whatever else of them has changed."""
    old = [{"kode": "ET301", "gjelder": "a", "begrunnelse": "x"}]
    new = [{"kode": "ET301", "gjelder": "a", "begrunnelse": "y", "hvem": "leder"}]

    assert pairs("unntak", old, new) == [(0, 0)]


def test_a_row_that_is_mostly_the_same_is_the_same() -> None:
    """But a measurement with another period is not."""
    old = [{"verdi": "3", "frist": "2027-01-01"}]
    new = [{"verdi": "3", "frist": "2028-01-01"}]

    assert pairs("milepæler", old, new) == [(0, 0)]
    old, new = [{"periode": "2024", "verdi": "3"}], [{"periode": "2025", "verdi": "3"}]
    assert pairs("målinger", old, new) == [(0, None), (None, 0)]


def test_rows_are_no_texts() -> None:
    """A list of ids is one value."""
    assert is_rows([{"a": "b"}])
    assert not is_rows(["a"])
    assert not is_rows([])


def test_rows_that_share_less_than_half_are_two() -> None:
    """That they have the same fields is nothing in common."""
    old = [{"verdi": "3", "frist": "2027-01-01", "merknad": "m"}]
    one_alike = [{"verdi": "4", "frist": "2028-01-01", "merknad": "m"}]
    two_alike = [{"verdi": "3", "frist": "2028-01-01", "merknad": "m"}]

    assert pairs("milepæler", old, one_alike) == [(0, None), (None, 0)]
    assert pairs("milepæler", old, two_alike) == [(0, 0)]
