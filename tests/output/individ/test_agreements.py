"""Period, consent and cooperation: the last three parts of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import samarbeid, teori, tjeneste
from endringsteori.document import to_markdown
from endringsteori.graph import graf
from endringsteori.output.individ.agreements import consent, others, period
from endringsteori.output.individ.planned import Planned
from output.individ.familie import DAY

if TYPE_CHECKING:
    from endringsteori.model import Samarbeid

SERVICES = (tjeneste("skole", navn="Skolen"), tjeneste("nav", navn="NAV"))


def planned(*things: Samarbeid, **individ: object) -> Planned:
    """Make a plan to be told in bokmål."""
    own = {"referanse": "FAM-1", **individ}
    return Planned(
        graf(teori(*SERVICES, *things, nivå="individ", individ=own)), "nb", DAY
    )


def test_what_is_not_agreed_is_not_told() -> None:
    """What is lacking is told by itself."""
    empty = planned()

    assert [*period(empty), *consent(empty), *others(empty)] == []


@pytest.mark.parametrize(
    ("grunnlag", "said"),
    [
        ("samtykke", "Grunnlag: samtykke"),
        ("lovhjemmel", "Grunnlag: hjemmel i lov"),
        ("anonymt", "Opplysningene er anonyme"),
    ],
)
def test_sharing_is_told_with_its_grounds(grunnlag: str, said: str) -> None:
    """Each of those that the format knows."""
    deling = {"opplysninger": "ja", "grunnlag": grunnlag}
    team = samarbeid("team", "skole", "nav", navn="Teamet", deling=deling)
    shown = to_markdown(consent(planned(team)))

    assert "Teamet: Skolen og NAV deler opplysninger." in shown
    assert said in shown


def test_a_collaboration_that_shares_nothing_is_no_sharing() -> None:
    """It is told among those who work together."""
    team = samarbeid("team", "skole", "nav", navn="Teamet", trinn=3, arena="Hver uke")
    plan = planned(team)

    assert [*consent(plan)] == []
    assert "Skolen og NAV koordinerer det de gjør" in to_markdown(others(plan))
    assert "Møtes: Hver uke" in to_markdown(others(plan))


def test_the_day_to_look_again() -> None:
    """With the period where there is one."""
    plan = planned(planperiode="2026", revisjon="2027-02-15")

    assert to_markdown(period(plan)) == (
        "Planen gjelder 2026. Den ses på igjen 15.02.2027.\n"
    )
