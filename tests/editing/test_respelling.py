"""Keys, values and cells that are written otherwise, in the style they had."""

from __future__ import annotations

import pytest

from editing.trying import tried
from endringsteori.diagnostics import FixKind
from endringsteori.editing.respelling import reads_as

PROJECT = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n"


@pytest.mark.parametrize(
    ("raw", "old", "does"),
    [
        ("pågår", "pågår", True),
        ("'pågår'", "pågår", True),
        ('"pågår"', "pågår", True),
        ("'Ola''s'", "Ola's", True),
        ("pa\u030aga\u030ar", "pågår", True),
        ("to  ord", "to ord", True),
        ('"p\\u00e5g\\u00e5r"', "pågår", False),
        ("|\n  pågår", "pågår", False),
        ("planlagt", "pågår", False),
    ],
)
def test_what_stands_there_is_read(raw: str, old: str, does: bool) -> None:  # noqa: FBT001 - expected value
    """In every style but those with signs of their own, which are left alone."""
    assert reads_as(raw, old) is does


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("eierr: stat", "eier: stat"),
        ('"eierr": stat', '"eier": stat'),
        ("'eierr' : stat", "'eier' : stat"),
        ("? eierr\n    : stat", "? eier\n    : stat"),
    ],
)
def test_a_key_keeps_its_style(written: str, becomes: str) -> None:
    """Quotation marks, and what stands around it."""
    texts = tried(f"{PROJECT}    {written}\n", FixKind.RESPELL)

    assert texts == [f"{PROJECT}    {becomes}\n"]


def test_a_comma_is_put_in_quotation_marks_where_it_would_cut() -> None:
    """Inside braces, and nowhere else."""
    start = "endringsteori: 1\ntiltak:\n  los:\n    navn: Losen\n    innsats:\n"

    assert tried(f"{start}      a: {{navn: A, årsverk: .5}}\n", FixKind.RESPELL) == [
        f'{start}      a: {{navn: A, årsverk: "0,5"}}\n'
    ]
    assert tried(
        f"{start}      a:\n        navn: A\n        årsverk: .5\n", FixKind.RESPELL
    ) == [f"{start}      a:\n        navn: A\n        årsverk: 0,5\n"]


def test_an_id_inside_a_measure_is_another_in_another_measure() -> None:
    """Only what names the thing gets the new id."""
    measure = "  {0}:\n    navn: {0}\n    aktiviteter:\n      A:\n        navn: A\n"
    start = "endringsteori: 1\ntiltak:\n"
    both = measure.format("en") + measure.format("to")

    (first,) = tried(
        f"{start}{both}    resultater:\n      b: {{navn: B, forsterker: [A, en/A]}}\n",
        FixKind.RENAME,
    )

    assert first.count("\n      a:\n") == 1
    assert "forsterker: [A, en/a]" in first


def test_a_cause_is_named_by_its_challenge() -> None:
    """Årsaker have no short name from a measure."""
    start = "endringsteori: 1\nutfordringer:\n  fravær:\n    navn: F\n    årsaker:\n"
    end = "tiltak:\n  los:\n    navn: L\n    retter_seg_mot: [fravær/{0}, {0}]\n"

    (text,) = tried(f"{start}      Savn: Savn\n{end.format('Savn')}", FixKind.RENAME)

    assert "      savn: Savn" in text
    assert "retter_seg_mot: [fravær/savn, Savn]" in text


def test_a_hypothesis_names_its_far_end_as_its_key() -> None:
    """Its reason is a text, and stays."""
    text = (
        "endringsteori: 1\ntiltak:\n  en:\n    navn: En\n    aktiviteter:\n"
        "      a:\n        navn: A\n        fører_til: {{{0}: {{fordi: B}}}}\n"
        "    resultater:\n      {0}: B\n"
    )

    assert tried(text.format("B"), FixKind.RENAME) == [text.format("b")]


def test_percent_goes_to_the_unit_of_an_indicator_inside_a_measure() -> None:
    """On a line of its own, where it has none; where it has, the sign only goes."""
    start = (
        "endringsteori: 1\ntiltak:\n  en:\n    navn: En\n    indikatorer:\n"
        "      i:\n        navn: I\n"
    )
    rows = "        målinger:\n          - {{periode: 2025, verdi: {0}}}\n"
    unit = "        enhet: prosent\n"

    assert tried(f"{start}{rows.format('50 %')}", FixKind.PERCENT) == [
        f"{start}{unit}{rows.format('50')}"
    ]
    assert tried(f"{start}{unit}{rows.format('50 %')}", FixKind.PERCENT) == [
        f"{start}{unit}{rows.format('50')}"
    ]
    other = unit.replace("prosent", "dager")
    assert tried(f"{start}{other}{rows.format('50 %')}", FixKind.PERCENT) == []
