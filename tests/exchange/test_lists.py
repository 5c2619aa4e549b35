"""Several things in one cell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.exchange.lists import join, join_pairs, split, split_pairs
from strategies import wild_tekst

TEKST = wild_tekst().map(str.strip).filter(bool)


@given(st.lists(TEKST, max_size=4))
def test_what_is_put_together_is_taken_apart(texts: list[str]) -> None:
    """Whatever signs the texts have."""
    for between in ("; ", "\n"):
        assert [part.text for part in split(join(texts, between))] == texts


@given(st.dictionaries(TEKST, TEKST, max_size=3))
def test_pairs_too(pairs: dict[str, str]) -> None:
    """Names and values."""
    found = split_pairs(join_pairs(pairs.items()))

    assert found is not None
    assert {name.text: value.text for name, value in found} == pairs


def test_as_people_write() -> None:
    """Semicolons, line breaks, odd spaces and one too many."""
    parts = split("a ;b\n c d;;")

    assert [part.text for part in parts] == ["a", "b", "c d"]
    assert [(part.start, part.end) for part in parts] == [(0, 1), (3, 4), (6, 9)]


def test_quotation_marks_within() -> None:
    """They are a part of the text."""
    assert [part.text for part in split('si "hei"; "nei" sa han')] == [
        'si "hei"',
        '"nei" sa han',
    ]


def test_pairs_as_people_write() -> None:
    """Commas are fine between pairs; what is not pairs is left alone."""
    found = split_pairs("kjønn=jenter, trinn = 10;")

    assert found is not None
    assert [(name.text, value.text) for name, value in found] == [
        ("kjønn", "jenter"),
        ("trinn", "10"),
    ]
    assert split_pairs("jenter") is None
    assert split_pairs("a=1; a=2") is None
    assert split_pairs("a=1, unge") is None
