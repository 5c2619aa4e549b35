"""Two readers of one language: where lines are enough, they say what the events say."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings

from endringsteori.loading.decode import without_bad_characters
from endringsteori.loading.events import MAX_DEPTH
from endringsteori.loading.lines import read_lines
from endringsteori.loading.source import Source
from loading.two_readers import agree
from strategies import written_lines


@pytest.mark.parametrize(
    "text",
    [
        "å: B\n",
        "a: b  \nc:\n\n# d\n  e: f # g\n  h: 12:30\n",
        'a: "b: c"\nd: \'# e\'\n"1": \'\'\nf: ""\n',
        "a: [b, c d]\ne: []\nf: [ g ,h ]\n",
        "a:\n- b\n- c\nd:\n  - e: f\n    g: h\n  -   i: j\n      k: l\nm: n",
        "a:\n  b:\n    c: d\n  e:\nf: -5\n",
        "# a\n\n---\nb: c\r\nd:\r\n  e: f\r\n",
        "  a: b\n  c: d\n",
        "tiltak:\n  a:\n    navn:\n    nanv:\nmål:\n",
        "a: http://b.no/#c\nd: e:f\n",
        "a: b\u00a0# c\n",
    ],
)
def test_plain_lines_are_read_without_libyaml(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys, texts, words in brackets, items, comments, and nothing under a key."""
    assert agree(text)
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)

    assert read_lines(Source("a.yaml", text), text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "a: b\nc: >\n  d\n\n  e: f\n\ng: h\n",
        "a:\n  - 'it''s'\n  - b\n  - {c: d, e: 'f'}\n",
        'a: "b\\n"\n"c d": e\n',
        "a:\n  b: [c, 'd',\n    e]\n  f: g\n    h\n    i\n  j: k\n",
        "a: ['b', c]\n",
        "a: b\n  c\n  d\ne: f\n",
        "a: {}\nb: |\r\n  c\r\n\r\nd: e\r\n",
    ],
)
def test_an_entry_that_is_written_otherwise(text: str) -> None:
    """It stands among lines as if libyaml had read them all."""
    assert agree(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a\n",
        "a: b\na: c\n",
        "a: b\n  c: d\n",
        "a: &b c\n",
        "a: b #c\n",
        "<<: a\n",
        "a: {b: }\n",
        "a:\n  - - b: c\n",
        "a:\n  -\n    b:\n      c: d\n",
        "a:\n  - b\n    c\n",
        "  a: b\nc: d\n",
        "a: b\n---\nc: d\n",
        "a: b\n\ufeffc: d\n",
        "a: b\r...\n\n  c: d\n",
        '"a b":\n  c:\n    d: e\n',
        "".join("  " * n + "a:\n" for n in range(MAX_DEPTH)),
        "".join(f"a{n}: 'it''s'\n" for n in range(60)),
    ],
)
def test_what_lines_do_not_say_is_left_to_libyaml(text: str) -> None:
    """Faults, what nothing is lost by reading again, and what is faster read there."""
    assert not agree(text)


def test_the_same_word_is_one_object() -> None:
    """Ids and chosen words stand thousands of times in a project."""
    text = "a: ppt\nb: [skole, ppt]\nc:\n  - ppt\n"
    root = read_lines(Source("a.yaml", text), text)

    assert root is not None
    assert root["a"] is root["b"][1] is root["c"][0]


@settings(max_examples=400, deadline=None)
@given(written_lines())
def test_whatever_both_read_they_read_alike(text: str) -> None:
    """What stands under what, where it starts and ends, and that nothing is wrong."""
    agree(without_bad_characters(text)[0])
