"""Values that read otherwise than they are written."""

from __future__ import annotations

import pytest

from endringsteori.loading.escapes import has_escapes, without_written_otherwise
from endringsteori.privacy import DOT, Mask
from synthetic import NUMBER

WRITTEN = [
    f'"\\x{ord(NUMBER[0]):02x}{NUMBER[1:]}"',
    f'"\\u{ord(NUMBER[0]):04x}{NUMBER[1:]}"',
    f'"{NUMBER[:5]}\\U{ord(NUMBER[5]):08x}{NUMBER[6:]}"',
    f'"{NUMBER[:5]}\\\n    {NUMBER[5:]}"',
]


@pytest.mark.parametrize("value", WRITTEN)
def test_a_number_that_is_written_with_escapes_is_hidden_whole(value: str) -> None:
    """Nothing of it is left, and nothing moves."""
    text = f'navn: {value}\nmerknad: "9\\xe5r"\n'
    shown = without_written_otherwise(text, Mask())

    assert has_escapes(text)
    assert not set(shown.partition("merknad")[0]) & set("0123456789")
    assert (len(shown), shown.count("\n")) == (len(text), text.count("\n"))
    assert shown.endswith('merknad: "9\\xe5r"\n')
    assert DOT in shown


@pytest.mark.parametrize("text", ["navn: a", 'navn: "a\\tb"', "sti: C:\\mappe"])
def test_other_backslashes_are_no_escapes(text: str) -> None:
    """Nor are quotes alone."""
    assert not has_escapes(text)


def test_a_character_that_there_cannot_be_is_no_fault() -> None:
    """YAML refuses it; it is shown as it stands."""
    text = '"\\Uffffffff"'

    assert without_written_otherwise(text, Mask()) == text
