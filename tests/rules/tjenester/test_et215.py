"""ET215: which measures still carry a goal."""

from __future__ import annotations

from datetime import date

import pytest

from builders import mål, resultat, teori, tiltak
from endringsteori.checking import valider


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (("avsluttet",), ["«M» bæres bare av «T0», som er avsluttet."]),
        (
            ("avsluttet", "avsluttet"),
            ["«M» bæres bare av «T0» og «T1», som er avsluttede tiltak."],
        ),
        (("avsluttet", "pågår"), []),
        (("avsluttet", "planlagt"), []),
        (("avsluttet", "idé"), []),
        (("avsluttet", None), []),
        ((), []),
    ],
)
def test_a_goal_is_carried_by_whatever_has_not_ended(
    statuses: tuple[str | None, ...], expected: list[str]
) -> None:
    """An idea is enough, and a goal without measures is another rule's business."""
    measures = (
        tiltak(f"t{n}", resultat("r", mål="m"), status=status)
        for n, status in enumerate(statuses)
    )
    theory = teori(*measures, tiltak("annet", status="pågår"), mål("m"))

    findings = valider(theory, dato=date(2026, 11, 21), profil="standard")

    assert expected == [f.message for f in findings if f.code == "ET215"]
