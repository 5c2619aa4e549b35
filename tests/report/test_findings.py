"""Findings as items."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from endringsteori.report.findings import open_ones, places, plain, told
from report.cases import fjellfjord, of_text

if TYPE_CHECKING:
    from endringsteori.texts import Språk


def test_only_open_ones_the_gravest_first() -> None:
    """And of one family, where it is named."""
    found = open_ones(fjellfjord())
    ranks = [one.severity.rank for one in found]

    assert ranks == sorted(ranks)
    assert {one.code[:3] for one in open_ones(fjellfjord(), "ET3")} == {"ET3"}


def test_who_can_settle_it_stands_last() -> None:
    """One service, several, or nobody yet."""
    case = fjellfjord()
    by_code = {one.code: one for one in open_ones(case)}
    items = {code: next(told(case, [one])) for code, one in by_code.items()}

    assert items["ET301"].below[-1] == "Kan avklares av Ungdomsteamet."
    assert (
        items["ET203"]
        .below[-1]
        .startswith("Kan avklares av Ungdomsskolene, sammen med ")
    )
    assert "Ingen tjeneste har ansvaret for dette ennå." in {
        item.below[-1] for item in items.values()
    }


@pytest.mark.parametrize(
    ("språk", "text", "shown"),
    [
        ("nb", "Skriv `fører_til` på målet.", "Skriv «fører til» på målet."),
        ("nn", "Skriv `ansvarlig` på målet.", "Skriv «ansvarleg» på målet."),
        ("en", "Add `måler: [losen]`.", "Add “measures what: Losen”."),
        (
            "nb",
            "Med `måler: [loser, b]`.",
            "Med «måler: To loser i full stilling, b».",
        ),
        ("nb", "Se `samarbeid`.", "Se «Samarbeid»."),
        ("nb", "Skriv `type: drift`.", "Skriv «type: drift»."),
        ("nb", "Kjør `pip install a: b`.", "Kjør «pip install a: b»."),
        ("nb", "Et ` alene.", "Et ` alene."),
    ],
)
def test_what_is_to_be_typed_is_told_in_words(
    språk: Språk, text: str, shown: str
) -> None:
    """Keys by their headings in the workbook, things by their names: nobody types YAML here."""
    case = fjellfjord(språk)
    finding = replace(case.findings[0], element="losen/loser")

    assert plain(case, finding, text) == shown


def test_where_it_stands_is_told_to_those_who_ask() -> None:
    """As in the other outputs."""
    text = "endringsteori: 1\nmål:\n  ro:\n    navn: Ro\n"
    shown, hidden = of_text(text, steder=True), of_text(text)
    finding = shown.findings[0]

    assert places(shown, finding) == ("endringsteori.yaml:3:3",)
    assert places(hidden, finding) == ()
