"""A data source as it is written: where its faults are underlined."""

from __future__ import annotations

import pytest

from loading.statistics_files import CHAIN, read_table, table
from loading.telling import underlined

TABLE = table({"Region": ["0301", "1103"], "Tid": ["2024"]}, {})


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ("", "ssb"),
        ("    velg:\n      Kjonn: 1\n", "Kjonn"),
        ("    velg:\n      Region: 301\n", "301"),
        ("    velg: {}\n", "velg"),
        ("    velg:\n      Region: 0301\n    tid: År\n", "År"),
        ("    format: csv\n", "csv"),
    ],
)
def test_the_value_the_key_or_the_id_is_underlined(fields: str, shown: str) -> None:
    """The nearest thing that people must change."""
    (place,) = underlined(read_table(TABLE, fields))

    assert shown == place[1]


@pytest.mark.parametrize("fields", ["", "    indikator: fattig\n"])
def test_a_data_source_without_a_file(fields: str) -> None:
    """It is told as any required field, and anything may be missing from the indicators."""
    chain = f"{CHAIN.partition('    fil')[0]}    navn: SSB\n{fields}"
    loaded = read_table(TABLE, chain=chain)

    assert [one.kind for one in loaded.trouble] == ["ET012"]
    assert loaded.lost.everything
