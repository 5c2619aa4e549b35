"""Texts that wait for people to write them."""

from __future__ import annotations

import pytest

from endringsteori.texts.utfylling import waiting


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('mål:\n  m:\n    navn: "Fyll ut: hva skal være annerledes?"\n', 1),
        (
            '    - "Fill in: what does the person need?"\n    bidrar_til: Fyll ut: x\n',
            2,
        ),
        ('# planer:\n  # navn: "Fyll ut: hva heter planen?"\n', 0),
        ("# Søk etter «Fyll ut» for å finne det som gjenstår.\n", 0),
        ("navn: Elevene får fyll ut av veska\n", 0),
    ],
)
def test_what_waits_is_counted(text: str, expected: int) -> None:
    """In either language, and whatever the file is; a comment waits for nobody."""
    assert waiting(text) == expected
