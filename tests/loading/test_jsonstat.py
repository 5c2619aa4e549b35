"""One series out of a table: which codes, which periods, and what each number says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loading.statistics_files import CHAIN, FILE, measured, read_table, table
from loading.telling import told

if TYPE_CHECKING:
    from endringsteori.loading import Loaded
    from loading.statistics_files import Cells

OSLO = "    velg:\n      Region: 0301\n"
REGIONS = ["0301", "1103"]
YEARS = ["2022", "2023", "2024"]
WAYS = [(region, year) for region in REGIONS for year in YEARS]

_MISSING = (".", "..", "...", ":")
_SIGNS = st.sampled_from([None, *_MISSING, "*"])


def _cells() -> st.SearchStrategy[Cells]:
    cell = st.tuples(st.integers(-9999, 9999), _SIGNS).map(
        lambda drawn: (None if drawn[1] in _MISSING else drawn[0] / 10, drawn[1])
    )
    return st.lists(cell, min_size=len(WAYS), max_size=len(WAYS)).map(
        lambda drawn: dict(zip(WAYS, drawn, strict=True))
    )


def _shown(loaded: Loaded) -> list[tuple[str, str, str | None, bool]]:
    return [
        (str(m.periode), str(m.verdi), m.mangler, m.foreløpig) for m in measured(loaded)
    ]


def _expected(cells: Cells, region: str) -> list[tuple[str, str, str | None, bool]]:
    found = []
    for year in YEARS:
        number, sign = cells[region, year]
        mangler = sign if sign != "*" else None
        found.append((year, str(number), mangler, sign == "*"))
    return found


@given(cells=_cells(), region=st.sampled_from(REGIONS), sparse=st.booleans())
def test_what_a_writer_wrote_is_read_back(
    *, cells: Cells, region: str, sparse: bool
) -> None:
    """Every number and sign of the region that is chosen, and of no other."""
    written = table({"Region": REGIONS, "Tid": YEARS}, cells, sparse=sparse)
    loaded = read_table(written, f"    velg:\n      Region: {region}\n")

    assert told(loaded) == []
    assert [
        (p, float(v) if v != "None" else None, *r) for p, v, *r in _shown(loaded)
    ] == [
        (p, float(v) if v != "None" else None, *r)
        for p, v, *r in _expected(cells, region)
    ]


@given(
    cells=_cells(),
    regions=st.permutations(REGIONS),
    years=st.permutations(YEARS),
    turned=st.booleans(),
)
def test_the_order_of_codes_and_dimensions_changes_nothing(
    *, cells: Cells, regions: list[str], years: list[str], turned: bool
) -> None:
    """Only the order in which the periods come follows the table."""
    dimensions = {"Region": regions, "Tid": years}
    other = cells
    if turned:
        dimensions = {"Tid": years, "Region": regions}
        other = {way[::-1]: cell for way, cell in cells.items()}
    straight = read_table(table({"Region": REGIONS, "Tid": YEARS}, cells), OSLO)
    shuffled = read_table(table(dimensions, other), OSLO)

    assert sorted(_shown(straight), key=str) == sorted(_shown(shuffled), key=str)


@pytest.mark.parametrize(
    ("code", "periode"),
    [
        ("2024", "2024"),
        ("2022-2024", "2022-2024"),
        ("2023_2025", "2023-2025"),
        ("2024_2024", "2024"),
        ("2024K1", "2024-K1"),
        ("2024M06", "2024-06"),
        ("2024H2", "2024-H2"),
    ],
)
def test_periods_as_ssb_and_fhi_write_them(code: str, periode: str) -> None:
    """FHI writes one year as a window that begins and ends in it."""
    loaded = read_table(table({"Tid": [code]}, {(code,): (1, None)}))

    assert told(loaded) == []
    assert [str(m.periode) for m in measured(loaded)] == [periode]


def test_a_code_of_time_that_is_no_period() -> None:
    """Weeks are no period of ours; it is told where the code stands in the file."""
    loaded = read_table(table({"Tid": ["2024U05"]}, {("2024U05",): (1, None)}))

    (trouble,) = loaded.trouble
    assert (trouble.kind, trouble.span and trouble.span.file) == ("ET008-periode", FILE)
    assert measured(loaded) == ()


def test_a_period_whose_label_is_starred_is_provisional() -> None:
    """As the statistics bureau marks a whole year."""
    written = table(
        {"Tid": ["2023", "2024"]}, {("2023",): (1, None), ("2024",): (2, None)}
    )
    written["dimension"]["Tid"]["category"]["label"] = {"2024": "2024*"}
    loaded = read_table(written)

    assert [m.foreløpig for m in measured(loaded)] == [False, True]


def test_one_period_can_be_chosen() -> None:
    """`velg` may name time too."""
    written = table(
        {"Tid": ["2023", "2024"]}, {("2023",): (1, None), ("2024",): (2, None)}
    )
    loaded = read_table(written, "    velg:\n      Tid: 2024\n")

    assert [str(m.periode) for m in measured(loaded)] == ["2024"]


@pytest.mark.parametrize(
    ("velg", "expected"),
    [
        ("", "ET017-velg@ssb[velg.Region]"),
        ("    velg:\n      Region: 301\n", "ET017-kode@ssb[velg.Region]"),
        ("    velg:\n      Regoin: 0301\n", "ET017-dimensjon@ssb[velg.Regoin]"),
        (f"{OSLO}    tid: År\n", "ET017-dimensjon@ssb"),
    ],
)
def test_a_choice_that_the_table_does_not_have(velg: str, expected: str) -> None:
    """It is told at the data source, and the indicator is known to lack measurements."""
    loaded = read_table(table({"Region": REGIONS, "Tid": YEARS}, {}), velg)

    assert told(loaded) == [expected]
    assert loaded.lost.fields == {("fattig", "målinger")}


def test_the_codes_that_can_be_chosen_are_named() -> None:
    """With their labels, and not four hundred of them."""
    codes = [f"{n:04}" for n in range(400)]
    written = table({"Region": codes, "Tid": ["2024"]}, {})
    written["dimension"]["Region"]["category"]["label"] = {"0000": "Hele landet"}
    (trouble,) = read_table(written).trouble

    shown = trouble.values["valg"]
    assert isinstance(shown, tuple)
    assert (shown[0], shown[1], shown[-1], len(shown)) == (
        "0000 (Hele landet)",
        "0001",
        "…",
        13,
    )
    assert trouble.values["antall"] == 400


def test_a_label_instead_of_a_code() -> None:
    """The code of that label is what was meant."""
    written = table({"Region": REGIONS, "Tid": YEARS}, {})
    written["dimension"]["Region"]["category"]["label"] = {"1103": "Stavanger"}
    (trouble,) = read_table(written, "    velg:\n      Region: Stavanger\n").trouble

    assert (trouble.kind, trouble.values["forslag"]) == ("ET017-kode", ("1103",))


def test_time_that_nobody_names() -> None:
    """Without a role, only what SSB and FHI call time is known to be that."""
    written = table({"Tid": ["2024"]}, {("2024",): (5, None)})
    written["role"] = None
    assert told(read_table(written)) == []

    written["id"] = ["Periode"]
    written["dimension"] = {"Periode": written["dimension"]["Tid"]}
    assert told(read_table(written)) == ["ET017-tid@ssb"]

    assert told(read_table(written, "    tid: Periode\n")) == []


def test_a_sign_that_is_unknown_is_told_at_its_place() -> None:
    """The other periods are read, and the indicator is known to lack one."""
    cells: Cells = {("2023",): (1.0, None), ("2024",): (2.0, "q")}
    loaded = read_table(table({"Tid": ["2023", "2024"]}, cells))

    (trouble,) = loaded.trouble
    assert told(loaded) == [f"ET017-tegn@{FILE}[ssb.2024]"]
    assert trouble.span is not None
    line = loaded.sources.line(FILE, trouble.span.start.line)
    assert line.strip() == "2.0"
    assert len(measured(loaded)) == 1
    assert loaded.lost.fields == {("fattig", "målinger")}


def test_each_measurement_says_where_it_is_from() -> None:
    """Publisher, table and day; a name in the project where the table has none."""
    written = table({"Tid": ["2024"]}, {("2024",): (5, None)})
    written["source"] = "Statistisk\u0000 sentralbyrå"
    written["extension"] = {"px": {"tableid": "08764"}}
    (måling,) = measured(read_table(written, "    hentet: 2026-02-03\n"))
    assert måling.kilde == "Statistisk sentralbyrå, tabell 08764"
    assert str(måling.hentet) == "2026-02-03"

    del written["source"]
    chain = f"{CHAIN}    navn: FHI\n    tabell: 187\n"
    (måling,) = measured(read_table(written, chain=chain))
    assert måling.kilde == "FHI, tabell 187"
