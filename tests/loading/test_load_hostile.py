"""Input that was made to break the reader: told as what it is, within time and memory."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from endringsteori.loading import Memory, load
from loading.telling import ROOT, read, told, underlined

INDICATOR = b"endringsteori: 1\nindikatorer:\n  a: A\n"
HEADER = "indikator;periode;verdi;merknad\n"


def _rows(rows: str) -> Memory:
    return Memory({ROOT: INDICATOR, "maalinger/a.csv": rows.encode()})


@pytest.mark.parametrize(
    ("text", "line", "shown"),
    [
        ("mål: " + "[" * 100_000, 1, "["),
        ("mål: " + "{a: " * 100_000, 1, "{"),
        ("".join("  " * n + "a:\n" for n in range(1000)), 65, "a"),
        ("mål:\n" + "- " * 100_000, 2, "-"),
    ],
)
def test_nested_too_deep(text: str, line: int, shown: str) -> None:
    """Reading stops at the first level too many, long before memory does."""
    loaded = read(text)

    assert f"ET014-dyp@{ROOT}" in told(loaded)
    ((number, under),) = [
        place
        for place, fault in zip(underlined(loaded), told(loaded), strict=True)
        if fault.startswith("ET014")
    ]
    assert (number, under) == (line, shown)


def test_aliases_that_multiply() -> None:
    """None of them is followed: each is a fault, and what it stands for is read once."""
    text = "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(9))

    kinds = [fault.partition("@")[0] for fault in told(read(text))]

    assert (kinds.count("ET004-anker"), kinds.count("ET004-alias")) == (10, 18)


@pytest.mark.parametrize("marks", ["", '"', "|\n      "])
def test_a_text_of_15_megabytes(marks: str) -> None:
    """It is a text like any other."""
    closing = marks if marks == '"' else ""

    loaded = read(f"mål:\n  a:\n    navn: {marks}{'x' * 15_000_000}{closing}\n")

    assert told(loaded) == []
    assert len(loaded.teori.mål[0].navn) == 15_000_000


def test_a_text_of_15_megabytes_where_none_may_be() -> None:
    """What is said of it does not repeat it."""
    loaded = read(f"mål:\n  a:\n    navn: A\n    målgrupper: [{'x' * 15_000_000}]\n")

    (trouble,) = loaded.trouble
    assert trouble.kind == "ET009-referanse"
    assert len(str(trouble.values)) < 1000
    assert trouble.at.key == "målgrupper=" + "x" * 80


def test_a_file_of_21_megabytes() -> None:
    """Too big, whatever it holds."""
    data = b"endringsteori: 1\n" + b"#" * (21 * 1024 * 1024)

    assert told(load(Memory({ROOT: data}))) == [f"ET014-stor@{ROOT}"]


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (b"\0" * 1000, ["ET006-rot", "ET006-tegn"]),
        ("endringsteori: 1\n".encode("utf-16"), ["ET002"]),
        ("endringsteori: 1\nmål: {}\n".encode("latin-1"), ["ET002"]),
        (bytes(range(256)), ["ET002"]),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ["ET002"]),
        (b"\xef\xbb\xbf", ["ET012-versjon"]),
    ],
)
def test_what_is_no_text(data: bytes, faults: list[str]) -> None:
    """Zeros, other encodings, pictures, and a mark with nothing after it."""
    kinds = [fault.partition("@")[0] for fault in told(load(Memory({ROOT: data})))]

    assert sorted(kinds) == faults


def test_more_bad_characters_than_anybody_wants_to_hear_of() -> None:
    """A hundred runs are told; what they stand in is lost all the same."""
    loaded = read("mål:\n" + "".join(f"  a{n}: b\x07c\n" for n in range(500)))

    kinds = [fault.partition("@")[0] for fault in told(loaded)]
    assert kinds.count("ET006-tegn") == 100


@pytest.mark.parametrize(
    "line",
    ["'" * 100_000, '"' * 100_001, "- " * 50_000 + "x", "a: " * 30_000, "\\" * 9_999],
)
def test_a_line_that_patterns_could_choke_on(line: str) -> None:
    """It is some kind of trouble, and told in no time."""
    assert told(read(f"mål:\n  a: {line}b: c\n"))


def test_more_traps_than_a_file_is_read_again_for() -> None:
    """Fifty are told, and then the file is given up."""
    loaded = read("mål:\n" + "".join(f"  a{n}: b: c\n" for n in range(200)))

    assert [one.kind for one in loaded.trouble] == ["ET001-kolon"] * 50
    assert loaded.lost.everything


def test_few_traps_in_a_big_file() -> None:
    """The bigger the file, the fewer times it is read again; once at least."""
    filling = "#" * 6_000_000 + "\n"

    two = read(f"{filling}mål:\n  a: b: c\n  d: e: f\n")
    one = read(f"{filling}mål:\n  a: b: c\n  d: e\n")

    assert [trouble.kind for trouble in two.trouble] == ["ET001-kolon"] * 2
    assert [trouble.kind for trouble in one.trouble] == ["ET001-kolon"]
    assert [goal.id for goal in one.teori.mål] == ["d"]


def test_fifty_thousand_rows() -> None:
    """Each is a measurement."""
    days = (date(1850, 1, 1) + timedelta(n) for n in range(50_000))

    loaded = load(_rows(HEADER + "".join(f"a;{day};1\n" for day in days)))

    assert told(loaded) == []
    assert len(loaded.teori.indikatorer[0].målinger) == 50_000


def test_rows_of_indicators_that_nobody_knows() -> None:
    """Near ones are looked for until it is clear that this is no slip of the pen."""
    loaded = load(_rows(HEADER + "".join(f"aa{n};2024;1\n" for n in range(60))))

    assert [trouble.kind for trouble in loaded.trouble] == ["ET017-indikator"] * 60
    assert loaded.lost.everything


@pytest.mark.parametrize(
    ("rows", "faults"),
    [
        (HEADER + 'a;2024;1;"' + "x" * 5_000_000 + '"\n', []),
        (HEADER + 'a;2024;1;"' + '""' * 2_000_000 + '"\n', []),
        (HEADER + 'a;2024;1;"' + "x" * 5_000_000, ["ET017"]),
        (HEADER + ";" * 5_000_000 + "\na;2024;1;\n", []),
        (HEADER + "a;2024;1" + ";x" * 5_000_000, ["ET017-celler"]),
        (
            "indikator;periode;verdi;fordelt_på\na;2024;1;" + "a " * 500_000,
            ["ET006-form"],
        ),
    ],
)
def test_a_cell_or_a_row_without_end(rows: str, faults: list[str]) -> None:
    """Memory and time go with the size of the file, and no faster."""
    assert [one.kind for one in load(_rows(rows)).trouble] == faults
