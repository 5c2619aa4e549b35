"""Characters that a document may hold."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endringsteori.diagram.typesetting.characters import clean


@pytest.mark.parametrize("text", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_forbidden_character_becomes_a_replacement(text: str) -> None:
    """What XML 1.0 cannot hold becomes U+FFFD."""
    assert clean(f"a{text}b") == "a\ufffdb"


def test_ordinary_text_is_left_alone() -> None:
    """Line feeds, letters of all scripts and emoji stay."""
    text = "Blåbær\tog\nđŋšŧž 日本 👍"

    assert text == clean(text)


@settings(deadline=None)
@given(st.text(st.characters()))
def test_clean_text_goes_through_xml(text: str) -> None:
    """A cleaned text can be written in a document and read back."""
    element = ET.Element("a", {"b": clean(text)})

    assert ET.fromstring(ET.tostring(element, "utf-8")).tag == "a"  # noqa: S314 - own text
