"""Rows of measurements that are not quite as they should be."""

from __future__ import annotations

import pytest

from endringsteori.loading import Loaded, Memory, load
from loading.telling import ROOT

CHAIN = """\
endringsteori: 1
indikatorer:
  a:
    navn: A
    målinger: ingen
  b:
    navn: B
  c: [C]
tiltak:
  losen:
    navn: Losen
    indikatorer:
      d: D
  tom: Tom
"""


def _load(rows: str, chain: str = CHAIN) -> Loaded:
    return load(Memory({ROOT: chain.encode(), "målinger/a.csv": rows.encode()}))


def _told(loaded: Loaded) -> list[str]:
    """Give what was told of the rows, by kind and key."""
    return [
        f"{one.kind.value}[{one.at.key}]"
        for one in loaded.trouble
        if one.span is not None and one.span.file != ROOT
    ]


@pytest.mark.parametrize(
    "rows", ["", "\n\n", " ; \r\n;\r", "indikator;periode;verdi\n"]
)
def test_no_rows(rows: str) -> None:
    """Nothing, empty rows, or nothing but the names of the columns."""
    assert _told(_load(rows)) == []


@pytest.mark.parametrize(
    ("header", "faults", "kept"),
    [
        ("indikator;periode;verdi;", [], 1),
        ("indikator;periode;verdi;Verdi", ["ET017-kolonne[Verdi]"], 1),
        ("indikator;periode;verdi;verdi", ["ET017-kolonne-to-ganger[verdi]"], 1),
        ("indikator;periode;verdi;farge", ["ET017-kolonne[farge]"], 1),
        ("indikator;periode;verrdi;merknad", ["ET017-kolonne[verrdi]"], 0),
        ("indikator;verdi;merknad", ["ET017-mangler-kolonne[periode]"], 0),
        (
            "verdi;merknad;kilde",
            ["ET017-mangler-kolonne[indikator]", "ET017-mangler-kolonne[periode]"],
            0,
        ),
    ],
)
def test_columns(header: str, faults: list[str], kept: int) -> None:
    """One that nobody knows is passed over; where one that counts was meant, all rows are."""
    loaded = _load(f"{header}\nb;2024;1;x\n")

    assert _told(loaded) == faults
    assert len(loaded.teori.indikatorer[1].målinger) == kept


@pytest.mark.parametrize(
    ("row", "faults"),
    [
        ("b;2024;1;x;;", []),
        ("b;2024;1;x;;y", ["ET017-celler[linje 2]"]),
        ("b;;1;x", ["ET017-celle[linje 2]"]),
        (";2024;1;x", ["ET017-celle[linje 2]"]),
        ("b", ["ET017-celle[linje 2]"]),
        ("bb;2024;1;x", ["ET017-indikator[linje 2]"]),
        ("losen/x;2024;1;x", ["ET017-indikator[linje 2]"]),
        ("tom/d;2024;1;x", ["ET017-indikator[linje 2]"]),
        ("borte/d;2024;1;x", ["ET017-indikator[linje 2]"]),
        ('b;2024;1;"x" y', ["ET017[linje 2]"]),
        ("b;2024;mange;x", ["ET007[målinger.2024.verdi]"]),
        ("losen/d;2024;1;x", []),
    ],
)
def test_rows(row: str, faults: list[str]) -> None:
    """Too many cells, too few, or of an indicator that is not there."""
    assert _told(_load(f"indikator;periode;verdi;merknad\n{row}\n")) == faults


def test_rows_of_an_indicator_that_was_left_out() -> None:
    """The indicator is told; its rows are no trouble of their own."""
    chain = "endringsteori: 1\nmål:\n  x: A\nindikatorer:\n  x: B\n"

    loaded = _load("indikator;periode;verdi\nx;2024;1\n", chain)

    assert [one.kind.value for one in loaded.trouble] == ["ET011"]


def test_two_rows_of_the_same_unknown_indicator() -> None:
    """Each is told; the one that was meant lacks a measurement."""
    loaded = _load("indikator;periode;verdi\nbb;2024;1\nbb;2025;1\n")

    assert _told(loaded) == ["ET017-indikator[linje 2]", "ET017-indikator[linje 3]"]
    assert not loaded.lost.everything


@pytest.mark.parametrize("id_", ["a", "c"])
def test_rows_of_an_indicator_of_another_shape(id_: str) -> None:
    """The shape is told where it stands; the rows have nowhere to go."""
    loaded = _load(f"indikator;periode;verdi\n{id_};2024;1\n")

    assert _told(loaded) == []
    assert {one.at.element for one in loaded.trouble} == {"a", "indikatorer"}


@pytest.mark.parametrize(
    ("cell", "split"),
    [
        ("kjønn=jenter", {"kjønn": "jenter"}),
        (" kjønn = jenter , trinn=8=9 ,", {"kjønn": "jenter", "trinn": "8=9"}),
        ("jenter", None),
        ("kjønn=", None),
        ("=jenter", None),
        ("kjønn=jenter,,trinn=8", None),
        ("kjønn=jenter, kjønn=gutter", None),
    ],
)
def test_dimensions_in_a_cell(cell: str, split: dict[str, str] | None) -> None:
    """Pairs with commas between; what is not so written is told."""
    loaded = _load(f"indikator;periode;verdi;fordelt_på\nb;2024;1;{cell}\n")

    (måling,) = loaded.teori.indikatorer[1].målinger
    assert {one.id: one.verdi for one in måling.fordelt_på} == (split or {})
    assert _told(loaded) == ([] if split else ["ET006-form[målinger.2024.fordelt_på]"])


def test_rows_with_commas() -> None:
    """Where the first line has no semicolon; quotation marks keep the decimal comma."""
    loaded = _load('indikator,periode,verdi\nb,2024,"9,4"\n')

    assert _told(loaded) == []
    assert str(loaded.teori.indikatorer[1].målinger[0].verdi) == "9.4"


def test_two_files_of_one_indicator() -> None:
    """Their rows come after each other, in the order of the files."""
    files = {
        ROOT: CHAIN.encode(),
        "målinger/b.csv": b"indikator;periode;verdi\nb;2025;2\n",
        "målinger/a.csv": b"indikator;periode;verdi\nb;2024;1\nb;2023;x\n",
    }

    loaded = load(Memory(files))

    assert [str(one.periode) for one in loaded.teori.indikatorer[1].målinger] == [
        "2024",
        "2025",
    ]
    assert _told(loaded) == ["ET007[målinger.2023.verdi]"]
