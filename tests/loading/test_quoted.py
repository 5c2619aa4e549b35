"""Texts in quotation marks."""

from __future__ import annotations

import pytest
import yaml

from endringsteori.loading.quoted import quoted, uncut


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


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Tiltak #1 i planen", "Tiltak #1 i planen"),
        ("Tiltak #1 i planen  # her", "Tiltak #1 i planen"),
        ("Tiltak #1 og #2\r\nnavn: x", "Tiltak #1 og #2"),
        ("Tiltak #1 ", "Tiltak #1"),
    ],
)
def test_a_text_goes_on_past_a_hash_sign(text: str, whole: str) -> None:
    """To the end of the line, or a comment with a space after its sign."""
    assert whole == uncut(text, 0, text.index("#") + 2)
