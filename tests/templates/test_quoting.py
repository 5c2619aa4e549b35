"""Texts in quotation marks."""

from __future__ import annotations

import pytest

from endringsteori.templates.quoting import quoted


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Flere trives", '"Flere trives"'),
        ('Si «ja», ikke "nei"', '"Si «ja», ikke \\"nei\\""'),
        ("én\nto\\tre", '"én\\nto\\\\tre"'),
        ("a\u2028b\u0085c\ufeff", '"a\\u2028b\\u0085c\\ufeff"'),
        ("👧", '"👧"'),
    ],
)
def test_a_text_on_one_line(text: str, written: str) -> None:
    """Letters stay letters; test_start reads every text back."""
    assert quoted(text) == written
