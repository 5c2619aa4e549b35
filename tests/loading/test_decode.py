"""From bytes to text, and characters that no text may hold."""

from __future__ import annotations

import pytest
import yaml
from yaml._yaml import CParser

from endringsteori.loading.decode import decode, without_bad_characters


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    """Editors on Windows write it; places are counted without it."""
    source, fault = decode("a.yaml", "\ufeffnavn: Å".encode())

    assert (source.text, fault) == ("navn: Å", None)


@pytest.mark.parametrize(
    ("data", "text", "byte"),
    [
        ("navn: Mål".encode("latin-1"), "navn: M\ufffdl", "E5"),
        (b"\xff\xfea\0", "\ufffd\ufffda\0", "FF"),
        ("navn: Å".encode()[:-1], "navn: \ufffd", "C3"),
        (b"\xef\xbb\xbfa\xffb", "a\ufffdb", "FF"),
    ],
)
def test_bytes_that_are_not_utf8(data: bytes, text: str, byte: str) -> None:
    """The first of them is the place; the text is there to be shown."""
    source, fault = decode("a.yaml", data)

    assert fault is not None
    assert source.text == text
    at = text.index("\ufffd")
    assert (fault.kind, fault.start, fault.end) == ("ET002", at, at + 1)
    assert fault.values == {"byte": byte}


def test_a_stand_in_for_each_bad_character() -> None:
    """The text keeps its length, and a run of them is one fault."""
    text, faults = without_bad_characters("a\0\x07b\u2028c\t\n\ufeff")

    assert text == "a\ufffd\ufffdb\ufffdc\t\n\ufeff"
    assert [(one.kind, one.start, one.end) for one in faults] == [
        ("ET006-tegn", 1, 3),
        ("ET006-tegn", 4, 5),
    ]
    assert [one.values["tegn"] for one in faults] == ["U+0000", "U+2028"]


def test_a_text_without_bad_characters() -> None:
    """It is the text itself."""
    assert without_bad_characters("Åpen\tdør\r\n😀") == ("Åpen\tdør\r\n😀", [])


def test_a_hundred_runs_are_told() -> None:
    """What has more of them is no text, and one sentence each helps nobody."""
    text, faults = without_bad_characters("a\0" * 500)

    assert text == "a\ufffd" * 500
    assert len(faults) == 100


def test_libyaml_reads_every_character_that_is_left() -> None:
    """Its own reader never stops, so that every fault has a line and a column."""
    for first in range(0, 0x110000, 0x8000):
        signs = map(chr, range(first, first + 0x8000))
        text = "".join(sign for sign in signs if sign not in "\r\n" and _is_text(sign))
        parser = CParser("# " + without_bad_characters(text)[0])
        while not isinstance(parser.get_event(), yaml.StreamEndEvent):
            pass


def _is_text(sign: str) -> bool:
    """Tell a character from half a surrogate pair, which no bytes in UTF-8 can be."""
    return not "\ud800" <= sign <= "\udfff"
