"""ET214: the sum, and both sides of its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, effekt, mål, resultat, teori, tiltak
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding
    from endringsteori.model import Teori

START = "2027-01-31"


def _theory(*til: str | None, **fields: object) -> Teori:
    """Build a measure with money to these days, that can be expected to show 2028-03-06."""
    return teori(
        tiltak(
            "losen",
            aktivitet("a", til={"r": {"virker_etter": "1 måned"}, "s": None}),
            resultat("r", til={"delt": {"virker_etter": "1 år"}}),
            resultat("s", mål={"n": {"virker_etter": "2 uker"}}),
            **{
                "oppstart": START,
                "finansiering": [{"type": "drift", "til": day} for day in til],
                **fields,
            },
        ),
        effekt("delt", mål={"m": {"virker_etter": "1 uke"}}),
        mål("m"),
        mål("n"),
    )


def _found(theory: Teori) -> list[Finding]:
    findings = valider(theory, dato=date(2026, 11, 21), profil="standard")
    return [finding for finding in findings if finding.code == "ET214"]


def test_the_finding_shows_the_sum_and_the_way() -> None:
    """Durations are added one after another, along the way that takes longest."""
    (found,) = _found(_theory("2027-06-30", "2027-12-31"))

    assert found.fingerprint == "ET214@losen"
    assert found.message == (
        "Pengene til «Losen» slutter 31.12.2027, men virkningen på «M» kan først ventes "
        "06.03.2028."
    )
    assert found.advice == (
        "Regnestykket er 31.01.2027 + 1 år, 1 måned og 1 uke = 06.03.2028, langs veien "
        "«A» → «R» → «Delt» → «M». Finn penger som varer til da, eller rett "
        "`virker_etter`."
    )
    assert [related.element for related in found.related] == [
        "losen/a->losen/r",
        "losen/r->delt",
        "delt->m",
    ]


@pytest.mark.parametrize(
    ("til", "expected"), [("2028-03-05", 1), ("2028-03-06", 0), ("2028-03-07", 0)]
)
def test_money_must_last_to_the_day_itself(til: str, expected: int) -> None:
    """The day before is too early, the day is enough."""
    assert expected == len(_found(_theory(til)))


@pytest.mark.parametrize(
    "theory",
    [
        _theory("2027-06-30", None),
        _theory(),
        _theory("2027-06-30", oppstart=None),
        teori(
            tiltak(
                "losen",
                resultat("r", mål="m"),
                oppstart=START,
                finansiering=[{"til": "2026-12-31"}],
            ),
            mål("m"),
        ),
        teori(
            tiltak("losen", oppstart=START, finansiering=[{"til": "2026-12-31"}]),
        ),
    ],
    ids=["uten slutt", "uten penger", "uten oppstart", "uten tid", "uten mål"],
)
def test_where_something_of_the_sum_is_not_said_the_rule_is_silent(
    theory: Teori,
) -> None:
    """Money that goes on, no money, no start, no time, or nothing to wait for."""
    assert _found(theory) == []
