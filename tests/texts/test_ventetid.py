"""What is waited for, in words."""

from __future__ import annotations

from datetime import date

import pytest

from endringsteori.graph import AwaitedKind
from endringsteori.texts import SPRÅK
from endringsteori.texts.ventetid import VENTER, når

TODAY = date(2026, 11, 21)


def test_every_kind_has_its_words() -> None:
    """Whoever adds one finds out here."""
    assert {*VENTER} == {kind.value for kind in AwaitedKind}
    for tekst in VENTER.values():
        for språk in SPRÅK:
            assert tekst.fyll(språk, {"hva": ("a", "b")})


@pytest.mark.parametrize(
    ("kind", "dato", "expected"),
    [
        ("tiltak", date(2027, 1, 11), "11.01.2027"),
        ("tiltak", TODAY, "21.11.2026"),
        ("tiltak", date(2026, 10, 1), "Skulle vært i gang 01.10.2026"),
        ("tiltak", None, "Ingen dato ennå"),
        ("endring", date(2027, 1, 11), "Tidligst 11.01.2027"),
        ("samtykke", None, ""),
    ],
)
def test_when_it_is_expected(kind: str, dato: date | None, expected: str) -> None:
    """Ahead, late, without a day, or without one by its nature."""
    assert når(kind, dato, TODAY, "nb") == expected
