"""ET703: how grave a small number is, and what the findings are called."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import indikator, teori
from endringsteori.checking import valider
from endringsteori.model import Innstillinger

if TYPE_CHECKING:
    from endringsteori.rules import Profil

SMALL = {"periode": "2025", "teller": "3", "nevner": "40"}


def found(profil: Profil, *, åpen: bool = False, **fields: object) -> dict[str, str]:
    """Give the severity of each finding by its fingerprint."""
    one = indikator("andel", (), **{"teller_enhet": "personer", **fields})
    theory = teori(one, innstillinger=Innstillinger(åpen=åpen))
    findings = valider(theory, dato=date(2026, 11, 21), profil=profil)
    return {f.fingerprint: f.severity for f in findings if f.code == "ET703"}


@pytest.mark.parametrize(
    ("profil", "åpen", "expected"),
    [
        ("utkast", False, None),
        ("standard", False, None),
        ("grundig", False, "merknad"),
        ("utkast", True, "feil"),
        ("standard", True, "feil"),
    ],
)
def test_what_is_public_is_graver(
    profil: Profil,
    åpen: bool,  # noqa: FBT001 - a table
    expected: str | None,
) -> None:
    """A feil in every profile; else a merknad in the strictest."""
    told = found(profil, åpen=åpen, målinger=[SMALL])

    assert told == ({} if expected is None else {"ET703@andel[2025]": expected})


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ({"teller": "4", "nevner": "40"}, True),
        ({"teller": "5", "nevner": "40"}, False),
        ({"teller": "36", "nevner": "40"}, True),
        ({"teller": "35", "nevner": "40"}, False),
        ({"teller": "0", "nevner": "40"}, False),
        ({"teller": "40", "nevner": "40"}, False),
        ({"teller": "0", "nevner": "4"}, True),
        ({"verdi": "3"}, False),
    ],
)
def test_the_border_is_where_the_project_has_set_it(
    numbers: dict[str, str],
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """Fewer than five is few; nobody and everybody is not; a percentage is no count."""
    told = found("grundig", enhet="prosent", målinger=[{"periode": "2025", **numbers}])

    assert bool(told) is expected


def test_the_starting_point_is_a_count_and_the_ambition_is_none() -> None:
    """Nobody can be known again in what one hopes for."""
    told = found(
        "grundig", enhet="antall", nullpunkt={"verdi": "4"}, ambisjon={"verdi": "1"}
    )

    assert list(told) == ["ET703@andel[nullpunkt]"]
