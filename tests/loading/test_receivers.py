"""Indicators that get measurements from files: those of files and of the chain side by side."""

from __future__ import annotations

from endringsteori.checking import valider
from endringsteori.loading import Memory
from loading.statistics_files import CHAIN, measured, read_table, table
from loading.telling import ROOT

ONE = table({"Tid": ["2023", "2024"]}, {("2023",): (1, None), ("2024",): (2, None)})


def test_measurements_come_after_those_of_the_chain() -> None:
    """And an indicator with only a name gets fields."""
    own = "    målinger:\n      - periode: 2022\n        verdi: 7\ndatakilder:"
    loaded = read_table(ONE, chain=CHAIN.replace("datakilder:", own))
    assert [str(m.periode) for m in measured(loaded)] == ["2022", "2023", "2024"]

    named = CHAIN.replace("fattig:\n    navn: Andel barn i lavinntekt", "fattig: Andel")
    assert len(measured(read_table(ONE, chain=named))) == 2


def test_the_same_period_in_the_chain_and_in_a_file() -> None:
    """Two numbers of one period are told, whichever file each stands in."""
    own = "    målinger:\n      - periode: 2024\n        verdi: 2\ndatakilder:"
    chain = f"endringsteori: 1\n{CHAIN.replace('datakilder:', own)}"
    written = read_table(ONE).sources.text("tall/ssb.json")
    found = valider(Memory({ROOT: chain.encode(), "tall/ssb.json": written.encode()}))

    (twice,) = [one for one in found if one.code == "ET011"]
    files = [place.span.file for place in twice.related if place.span is not None]
    assert twice.span is not None
    assert {twice.span.file, *files} == {ROOT, "tall/ssb.json"}
