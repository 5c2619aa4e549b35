"""Data sources: which file, which indicator, and what is told where they do not fit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from endringsteori.diagnostics import Place
from endringsteori.loading import Memory, load
from endringsteori.loading.tree import Folder
from loading.statistics_files import CHAIN, FILE, measured, read_table, table
from loading.telling import ROOT, told

EXAMPLE = Path(__file__).parents[2] / "eksempler" / "statistikk"
ONE = table({"Tid": ["2023", "2024"]}, {("2023",): (1, None), ("2024",): (2, None)})


def _with_csv(chain: str, rows: str, path: str = "tall/a.csv") -> Memory:
    root = f"endringsteori: 1\n{chain}"
    return Memory({ROOT: root.encode(), path: rows.encode("utf-8-sig")})


def test_the_example_in_the_shapes_of_ssb_and_fhi() -> None:
    """Regions keep their zeros, windows stay windows, and hidden is not missing."""
    loaded = load(Folder(EXAMPLE))

    assert told(loaded) == []
    lavinntekt, fritid = loaded.teori.indikatorer
    assert [(str(m.periode), str(m.verdi), m.mangler) for m in lavinntekt.målinger] == [
        ("2019-2021", "11.6", None),
        ("2020-2022", "None", ":"),
        ("2021-2023", "10.9", None),
        ("2022-2024", "10.4", None),
    ]
    assert [m.foreløpig for m in lavinntekt.målinger] == [False, False, False, True]
    assert [(str(m.periode), str(m.verdi)) for m in fritid.målinger] == [
        ("2022", "48.5"),
        ("2023", "49.25"),
        ("2024", "52.0"),
    ]
    (egen,) = loaded.teori.tiltak[0].indikatorer
    assert [m.kilde for m in egen.målinger] == ["Fagsystemet til Familiens hus"] * 2


def test_an_indicator_in_a_measure() -> None:
    """It is named as everywhere else: `tiltak/id`."""
    chain = """\
tiltak:
  losen:
    navn: Losen
    indikatorer:
      fravær:
        navn: Fravær
datakilder:
  ssb:
    fil: tall/ssb.json
    indikator: losen/fravær
"""
    loaded = read_table(ONE, chain=chain)

    assert told(loaded) == []
    (fravær,) = loaded.teori.tiltak[0].indikatorer
    assert [str(m.verdi) for m in fravær.målinger] == ["1", "2"]


def test_two_data_sources_from_one_file() -> None:
    """Each takes its own series, and the file is told of once."""
    more = "  ssb2:\n    fil: ./tall/ssb.json\n    indikator: fattig\n"
    loaded = read_table(ONE, chain=CHAIN + more)
    assert [str(m.verdi) for m in measured(loaded)] == ["1", "2", "1", "2"]

    loaded = read_table("{", chain=CHAIN + more)
    assert told(loaded) == [f"ET017-json@{FILE}"]
    assert loaded.lost.fields == {("fattig", "målinger")}


def test_a_number_is_found_again_in_the_file() -> None:
    """A place of the theory leads to the number where it stands in JSON."""
    loaded = read_table(ONE)
    offset = loaded.sources.text(FILE).rindex(" 2\n") + 1
    where = loaded.sources.spot(FILE, offset).at

    assert (where.element, where.field, where.key) == (
        "fattig",
        "målinger",
        "målinger.2024.verdi",
    )
    span = loaded.sources.span(Place("fattig", "målinger.2024"))
    assert span is not None
    assert span.file == FILE


def test_an_indicator_that_does_not_exist() -> None:
    """A rule tells of the reference; the one that was meant lacks measurements."""
    loaded = read_table(
        ONE, chain=CHAIN.replace("indikator: fattig", "indikator: fatig")
    )

    assert told(loaded) == []
    assert ("fattig", "målinger") in loaded.lost.fields


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("tall/ssb2.json", "ET017-fil@ssb"),
        ("../ssb.json", "ET017-fil@ssb"),
        ("tall/../../ssb.json", "ET017-fil@ssb"),
        ("/etc/ssb.json", "ET017-fil@ssb"),
        ("C:/ssb.json", "ET017-fil@ssb"),
        (r"tall\ssb.json", "ET017-fil@ssb"),
        (".git/ssb.json", "ET017-fil@ssb"),
        ("tall", "ET017-endelse@ssb"),
        ("endringsteori.yaml", "ET017-endelse@ssb"),
    ],
)
def test_a_file_that_is_not_there_or_is_no_table(path: str, expected: str) -> None:
    """No path leads out of the project, nor to a chain; rules know what they lack."""
    loaded = read_table(ONE, chain=CHAIN.replace(FILE, path))

    assert told(loaded) == [expected]
    assert loaded.lost.fields == {("fattig", "målinger")}


def test_the_path_may_go_around_inside_the_project() -> None:
    """As long as it ends inside."""
    loaded = read_table(ONE, chain=CHAIN.replace(FILE, "tall/../tall/./ssb.json"))

    assert told(loaded) == []
    assert len(measured(loaded)) == 2


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("    format: csv\n", "ET017-format@ssb"),
        ("    format: exel\n", "ET006-valg@ssb[format]"),
        ("    velg: Region\n", "ET006-form@ssb[velg]"),
        ("    hentet: i går\n", "ET008-dato@ssb[hentet]"),
    ],
)
def test_a_field_that_is_wrong_is_told_once(fields: str, expected: str) -> None:
    """No cascade over the measurements that would have had it."""
    assert told(read_table(ONE, fields)) == [expected]


def test_without_an_indicator() -> None:
    """Statistics name no indicator of ours, so the data source must."""
    loaded = read_table(ONE, chain=CHAIN.replace("    indikator: fattig\n", ""))

    assert told(loaded) == ["ET017-uten-indikator@ssb"]
    assert loaded.lost.everything


@pytest.mark.parametrize(
    "rows",
    [
        "periode;verdi\n2023;9,4\n2024;9.5\n",
        'periode,verdi\n2023,"9,4"\n2024,9.5\n',
        "indikator;periode;verdi;kilde\nfattig;2023;9,4;\n;2024;9,5;\n",
    ],
)
def test_csv_with_comma_or_point_and_both_separators(rows: str) -> None:
    """With a byte order mark too; what a cell does not say, the data source says."""
    chain = CHAIN.replace(FILE, "tall/a.csv") + "    navn: Vårt fagsystem\n"
    loaded = load(_with_csv(chain, rows))

    assert told(loaded) == []
    assert [(str(m.verdi), m.kilde) for m in measured(loaded)] == [
        ("9.4", "Vårt fagsystem"),
        ("9.5", "Vårt fagsystem"),
    ]


def test_what_a_row_says_goes_before_the_data_source() -> None:
    """Also in the folder that is read by itself, where the file is still read once."""
    chain = (
        CHAIN.replace(FILE, "målinger/a.csv") + "    navn: A\n    hentet: 2026-01-02\n"
    )
    rows = "periode;verdi;kilde;hentet\n2024;5;B;2026-01-03\n"
    (måling,) = measured(load(_with_csv(chain, rows, "målinger/a.csv")))

    assert (måling.kilde, str(måling.hentet)) == ("B", "2026-01-03")


def test_choosing_from_csv() -> None:
    """Rows have no dimensions: it is told, and the rows are read all the same."""
    chain = CHAIN.replace(FILE, "tall/a.csv") + "    velg:\n      Region: 0301\n"
    loaded = load(_with_csv(chain, "periode;verdi\n2024;5\n"))

    assert told(loaded) == ["ET017-bare-json-stat@ssb"]
    assert len(measured(loaded)) == 1


def test_files_of_statistics_that_nobody_names() -> None:
    """They are no chains, and are not read."""
    loaded = load(Memory({ROOT: b"endringsteori: 1\n", FILE: b"{", "b.xlsx": b"x"}))

    assert told(loaded) == []
    assert loaded.sources.files == (ROOT,)


@pytest.mark.parametrize("data", [b"\xff", b"#" * (20 * 1024 * 1024 + 1)])
def test_bytes_that_are_no_text_or_too_many(data: bytes) -> None:
    """The same findings as for any other file."""
    files = {ROOT: f"endringsteori: 1\n{CHAIN}".encode(), FILE: data}
    (one,) = load(Memory(files)).trouble

    assert one.kind in {"ET002", "ET014-stor"}


def test_a_link_out_of_the_project(tmp_path: Path) -> None:
    """What a link leads to outside is not the project's, whatever it is called."""
    home = tmp_path / "prosjekt"
    (home / "tall").mkdir(parents=True)
    (tmp_path / "ssb.json").write_text(json.dumps(ONE), encoding="utf-8")
    (home / ROOT).write_text(f"endringsteori: 1\n{CHAIN}", encoding="utf-8")
    (home / FILE).symlink_to(tmp_path / "ssb.json")

    assert told(load(Folder(home))) == ["ET017-fil@ssb"]
