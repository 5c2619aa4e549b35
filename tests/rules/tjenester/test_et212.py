"""ET212: whose owner counts."""

from __future__ import annotations

from datetime import date

import pytest

from builders import mål, teori, tjeneste
from endringsteori.checking import valider


@pytest.mark.parametrize(
    ("goals", "expected"),
    [
        ((mål("a"), mål("b", "a"), mål("c", "b")), ["a", "b", "c"]),
        ((mål("a", ansvarlig="nav"), mål("b", "a"), mål("c", "b")), []),
        ((mål("a"), mål("b", "a", ansvarlig="nav"), mål("c", "b")), ["a"]),
        ((mål("a", "b"), mål("b", "a")), ["a", "b"]),
        ((mål("a", "b", ansvarlig="nav"), mål("b", "a")), []),
    ],
    ids=["ingen", "øverst", "i midten", "sirkel", "sirkel med eier"],
)
def test_a_goal_has_the_owner_of_any_goal_above_it(
    goals: tuple[object, ...], expected: list[str]
) -> None:
    """Its own or any above, at whatever height; an owner below does not count."""
    theory = teori(*goals, tjeneste("nav"))  # type: ignore[arg-type]  # goals

    findings = valider(theory, dato=date(2026, 11, 21), profil="standard")

    assert expected == [f.element for f in findings if f.code == "ET212"]


def test_an_unknown_owner_above_is_said_by_another_rule() -> None:
    """The goals below are not called ownerless for a slip of the pen above."""
    theory = teori(mål("a", ansvarlig="navv"), mål("b", "a"))

    findings = valider(theory, dato=date(2026, 11, 21), profil="standard")

    assert [f.element for f in findings if f.code == "ET212"] == []
