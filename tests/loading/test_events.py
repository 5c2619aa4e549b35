"""From events of YAML to data with places, and what YAML can say and the format does not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from endringsteori.loading import MissingLibyamlError
from endringsteori.loading.events import MAX_DEPTH, build
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.source import Source
from loading.telling import read, told, underlined

if TYPE_CHECKING:
    from endringsteori.loading.events import RawBuilder

MEASURE = "tiltak:\n  a:\n    navn: A\n"


def _built(text: str) -> RawBuilder:
    return build(Source("a.yaml", text), text)


def _under(text: str) -> dict[str, tuple[str, str]]:
    """Give what stands under each key of a mapping, and under its value."""
    root = _built(text).root
    assert isinstance(root, RawMap)
    return {
        key: (text[start:end], text[value:last])
        for key, (start, end, value, last) in root.places.items()
    }


def test_every_scalar_is_text() -> None:
    """What other parsers take for something else, and no value for nothing."""
    text = "a: NO\nb: 12:30\nc: 0301\nd: 1e3\ne: null\nf: ~\ng: ''\nmål:\n"

    assert _built(text).root == {
        "a": "NO",
        "b": "12:30",
        "c": "0301",
        "d": "1e3",
        "e": "null",
        "f": "~",
        "g": "",
        "mål": None,
    }


def test_where_keys_and_values_stand() -> None:
    """Blocks end with their last child, also before blank lines and comments."""
    text = "å: B\n'c': \"d e\"  # f\n\ng:\n  h: [i, j]\n\n  k: |\n    l\n    m\n\nn:\n- o\np: {}\nq:\n"

    assert _under(text) == {
        "å": ("å", "B"),
        "c": ("'c'", '"d e"'),
        "g": ("g", "h: [i, j]\n\n  k: |\n    l\n    m"),
        "n": ("n", "- o"),
        "p": ("p", "{}"),
        "q": ("q", ""),
    }


def test_where_items_stand() -> None:
    """In a block and in brackets, nested and empty."""
    root = _built("- a\n- - b\n- [c,  d]\n-\n").root
    assert isinstance(root, RawList)

    assert root == ["a", ["b"], ["c", "d"], None]
    assert root.places == [(2, 3), (6, 9), (12, 19), (21, 21)]


def test_a_mapping_without_a_key_that_can_be_kept() -> None:
    """It is empty, and stands where it began."""
    builder = _built("mål:\n  ? [a]\n  : b\n")

    assert builder.root == {"mål": {}}
    assert builder.root.places["mål"] == (0, 3, 7, 7)


def test_keys_are_composed() -> None:
    """A key typed in two strokes is the key it looks like."""
    assert list(_built("ma\u030al: a").root) == ["mål"]


def test_a_key_that_stands_twice() -> None:
    """The first is kept; the second is thrown away with all that is wrong in it."""
    loaded = read(f"{MEASURE}    ma\u030al: [b]\n    mål: [&x c, *x]\n    navn: <<\n")

    assert told(loaded) == ["ET003@a[mål]", "ET003@a[navn]"]
    assert underlined(loaded) == [(5, "mål"), (6, "navn")]
    assert [place.key for one in loaded.trouble for place, _ in one.related] == [
        "mål",
        "navn",
    ]
    assert loaded.teori.tiltak[0].mål == ("b",)
    assert loaded.lost.silences(frozenset({"mål"}), ["a"], wide=False)


@pytest.mark.parametrize(
    ("line", "fault", "shown"),
    [
        ("status: &x pågår", "ET004-anker@a[status]", "&x"),
        ("status: *x", "ET004-alias@a[status]", "*x"),
        ("status: !!str pågår", "ET004-tagg@a[status]", "!"),
        ("mål: &x [b]", "ET004-anker@a[mål]", "&x"),
        ("<<: {status: pågår}", "ET004-flettenøkkel@a[<<]", "<<"),
        ("<<: *x", "ET004-flettenøkkel@a[<<]", "<<"),
        ("&x status: pågår", "ET004-anker@tiltak[a]", "&x"),
        ("? [b]\n    : c", "ET006-nøkkel@tiltak[a]", "["),
        ("? {b: c}\n    : *x", "ET006-nøkkel@tiltak[a]", "{"),
        ("merknad: Tiltak #1", "ET015-emneknagg@a[merknad]", "Tiltak #1"),
        ("merknad: Tiltak\u00a0#1", "", ""),
        ("merknad: Tiltak # 1", "", ""),
        ("merknad: Tiltak#1", "", ""),
    ],
)
def test_what_the_format_does_not_have(line: str, fault: str, shown: str) -> None:
    """Told at its place; the thing it stands in is kept."""
    loaded = read(f"{MEASURE}    {line}\n")

    assert told(loaded) == ([fault] if fault else [])
    assert [text[: len(shown)] for _, text in underlined(loaded)] == [shown] * bool(
        fault
    )
    assert [one.id for one in loaded.teori.tiltak] == ["a"]


def test_a_sign_that_cuts_a_text_is_told_with_the_whole_line() -> None:
    """Up to a comment, or to the end of the line."""
    loaded = read("mål:\n  - a #1  # et notat\r\n  - c #2")

    lines = [one.values["linje"] for one in loaded.trouble if "linje" in one.values]
    assert lines == ['- "a #1"', '- "c #2"']


@pytest.mark.parametrize(
    ("written", "meant", "fault"),
    [
        ("{navn: Barn, unge}", "Barn, unge", "ET015@b[navn]"),
        ("{navn: Barn, unge, eldre}", "Barn, unge", "ET015@b[navn]"),
        ("{navn: B, merknad: 9,4}", "B", "ET015@b[merknad]"),
    ],
)
def test_a_comma_in_braces(written: str, meant: str, fault: str) -> None:
    """A name is put back as it was meant; a field is lost."""
    loaded = read(f"mål:\n  b: {written}\n")

    assert told(loaded)[0] == fault
    assert [one.navn[: len(meant)] for one in loaded.teori.mål] == [meant]


@pytest.mark.parametrize(
    ("written", "faults"),
    [
        ("{navn: B, merknad: }", []),
        ("{navn: B, merknad}", ["ET015@b[navn]"]),
        ("{ansvarlig: , navn: B}", []),
        ("{målgrupper: [c], d, navn: B}", ["ET005@b[d]"]),
        ("{d, navn: B}", ["ET005@b[d]"]),
    ],
)
def test_a_key_without_a_value_in_braces(written: str, faults: list[str]) -> None:
    """With a colon it is an empty field; after a text and without, the text went on."""
    assert told(read(f"mål:\n  b: {written}\n")) == faults


def test_a_misspelt_key_without_a_value() -> None:
    """An empty field is no field, but it does not hide that nobody knows it."""
    loaded = read(
        f"{MEASURE}    ansvarlig:\n    ansvarleg:\n    innsats:\n      b:\n        navm:\n"
    )

    assert told(loaded) == ["ET005@a[ansvarleg]", "ET005@a/b[navm]"]


def test_texts_in_brackets() -> None:
    """A comma would cut them, so each has a line of its own; none need no line."""
    loaded = read("innstillinger:\n  utelat: [a, b]\n  register: []\n")

    assert told(loaded) == ["ET015-liste@innstillinger[utelat]"]


def test_several_documents() -> None:
    """The first is read, and rules are silent about what the others may hold."""
    loaded = read("mål:\n  a: A\n---\nmål:\n  b: B\n")

    assert told(loaded) == ["ET016@endringsteori.yaml"]
    assert underlined(loaded) == [(3, "---")]
    assert [one.id for one in loaded.teori.mål] == ["a"]
    assert loaded.lost.everything


def test_as_deep_as_it_may_be_and_deeper() -> None:
    """One list more is too deep, and reading stops there."""
    deepest = _built("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    deeper = _built("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))

    assert (deepest.complete, deepest.faults) == (True, [])
    assert not deeper.complete
    assert [(one.kind, one.start) for one in deeper.faults] == [
        ("ET014-dyp", MAX_DEPTH)
    ]


def test_a_text_that_is_no_yaml_is_for_the_caller() -> None:
    """Who knows Norwegian text looks for the cause."""
    with pytest.raises(yaml.MarkedYAMLError):
        _built("a: b: c")


def test_python_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    """One plain word, where PyYAML was built without it."""
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)

    with pytest.raises(MissingLibyamlError):
        _built("a: b")
