"""The decision table, row by row."""

from __future__ import annotations

import csv
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.assessment.reading import (
    Comparison,
    Delay,
    answer,
    read,
    shortfall,
)
from endringsteori.assessment.values import Kontrollsvar, Lesning, Målestatus, Svikt

if TYPE_CHECKING:
    from endringsteori.texts import Slag

_TABLE: Final = Path(__file__).with_name("reading_table.csv")


def _rows() -> list[dict[str, str]]:
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_the_table_has_every_combination_once() -> None:
    """Nothing is left to chance, and nothing is said twice."""
    asked = [
        (row["fra"], row["til"], row["delay"], row["comparison"]) for row in _rows()
    ]

    assert sorted(product(Kontrollsvar, Kontrollsvar, Delay, Comparison)) == sorted(
        asked
    )


@pytest.mark.parametrize("row", _rows(), ids=lambda row: "-".join(row.values()))
def test_each_row_reads_as_it_stands(row: dict[str, str]) -> None:
    """The row has the reading that `vurdering.md` gives."""
    found = read(
        Kontrollsvar(row["fra"]),
        Kontrollsvar(row["til"]),
        Delay(row["delay"]),
        Comparison(row["comparison"]),
    )

    assert row["lesning"] == str(found)


@pytest.mark.parametrize(
    ("status", "is_partly", "expected"),
    [
        (Målestatus.NÅDD, False, Kontrollsvar.JA),
        (Målestatus.PÅ_VEI, False, Kontrollsvar.JA),
        (Målestatus.PÅ_VEI, True, Kontrollsvar.DELVIS),
        (Målestatus.STÅR_STILLE, False, Kontrollsvar.NEI),
        (Målestatus.FEIL_VEI, False, Kontrollsvar.NEI),
        (Målestatus.BLANDET, False, Kontrollsvar.UKJENT),
        (Målestatus.FOR_TIDLIG, False, Kontrollsvar.UKJENT),
        (Målestatus.KAN_IKKE_SI, False, Kontrollsvar.UKJENT),
        (Målestatus.IKKE_MÅLT, False, Kontrollsvar.UKJENT),
    ],
)
def test_a_status_answers_yes_partly_no_or_unknown(
    status: Målestatus,
    is_partly: bool,  # noqa: FBT001 - a column of the table above
    expected: Kontrollsvar,
) -> None:
    """A missing measurement is never a no."""
    assert expected == answer(status, is_partly=is_partly)


@pytest.mark.parametrize(
    ("lesning", "fra", "til", "expected"),
    [
        (Lesning.IKKE_PRØVD, "aktivitet", "resultat", Svikt.GJENNOMFØRING),
        (Lesning.IKKE_PRØVD, "innsats", "aktivitet", Svikt.GJENNOMFØRING),
        (Lesning.IKKE_PRØVD, "resultat", "virkning", None),
        (Lesning.HOLDER_IKKE, "aktivitet", "resultat", Svikt.TEORI_I_TILTAKET),
        (Lesning.HOLDER_IKKE, "resultat", "virkning", Svikt.TEORI_I_TILTAKET),
        (Lesning.HOLDER_IKKE, "virkning", "effekt", Svikt.TEORI_MOT_MÅLET),
        (Lesning.HOLDER_IKKE, "effekt", "mål", Svikt.TEORI_MOT_MÅLET),
        (Lesning.I_TRÅD, "aktivitet", "resultat", None),
        (Lesning.FOR_TIDLIG, "aktivitet", "effekt", None),
    ],
)
def test_evaluators_have_names_for_two_of_the_readings(
    lesning: Lesning, fra: Slag, til: Slag, expected: Svikt | None
) -> None:
    """By what the hypothesis goes between."""
    assert expected == shortfall(lesning, fra, til)
