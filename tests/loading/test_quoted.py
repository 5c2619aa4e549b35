"""Texts in quotation marks."""

from __future__ import annotations

import pytest
import yaml

from endringsteori.loading.quoted import quoted


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Mål: flere fullfører", '"Mål: flere fullfører"'),
        ("elevenes egne 'ja'", "\"elevenes egne 'ja'\""),
        ('"Samme dag" ringer vi', "'\"Samme dag\" ringer vi'"),
        (r"C:\kjeder", r"'C:\kjeder'"),
        ("\"ja\" og 'nei'", "'\"ja\" og ''nei'''"),
    ],
)
def test_a_text_reads_back(text: str, line: str) -> None:
    """The marks are those that the text itself leaves free, and YAML gives it back."""
    assert line == quoted(text)
    assert text == yaml.safe_load(line)
