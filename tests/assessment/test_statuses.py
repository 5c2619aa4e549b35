"""Where links stand by all their indicators."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, chain, gjort, poeng
from builders import effekt, indikator, mål, teori, tiltak
from endringsteori.assessment.statuses import Leddstatus, Statuses
from endringsteori.assessment.values import GroundKind, Kontrollsvar, Målestatus
from endringsteori.diagnostics import Place
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Indikator

ELEMENT = "losen/trivsel"
AIM = {"ambisjon": {"verdi": "60"}}


def status(*indikatorer: Indikator, element: str = ELEMENT) -> Leddstatus:
    """Give the status of a link in the chain."""
    return Statuses(chain(*indikatorer), DATO).of(element)


def judged(word: str) -> Indikator:
    """Build a judgement of the effekt in 2025."""
    return indikator(
        "fortalt",
        måler=ELEMENT,
        type="kvalitativ",
        målinger=[{"periode": "2025", "vurdering": word}],
    )


def numbered(*values: str) -> Indikator:
    """Build numbers of the effekt that are to reach 60."""
    return poeng("trives", ELEMENT, *values, **AIM)


@pytest.mark.parametrize(
    ("indikatorer", "expected", "svar"),
    [
        ((), Målestatus.IKKE_MÅLT, Kontrollsvar.UKJENT),
        ((numbered("40", "50"),), Målestatus.PÅ_VEI, Kontrollsvar.JA),
        (
            (numbered("40", "60"), judged("på vei")),
            Målestatus.PÅ_VEI,
            Kontrollsvar.JA,
        ),
        ((numbered("40", "60"), judged("nådd")), Målestatus.NÅDD, Kontrollsvar.JA),
        (
            (numbered("40", "30"), judged("står stille")),
            Målestatus.STÅR_STILLE,
            Kontrollsvar.NEI,
        ),
        (
            (numbered("40", "50"), judged("står stille")),
            Målestatus.BLANDET,
            Kontrollsvar.UKJENT,
        ),
        ((judged("blandet"),), Målestatus.BLANDET, Kontrollsvar.UKJENT),
        ((numbered("40"), judged("på vei")), Målestatus.PÅ_VEI, Kontrollsvar.JA),
        ((numbered("40"),), Målestatus.KAN_IKKE_SI, Kontrollsvar.UKJENT),
    ],
)
def test_indicators_combine_only_when_they_agree(
    indikatorer: tuple[Indikator, ...], expected: Målestatus, svar: Kontrollsvar
) -> None:
    """Those that say nothing yet neither agree nor disagree; nothing is averaged."""
    found = status(*indikatorer)

    assert (found.status, found.svar) == (expected, svar)
    assert len(found.indicators) == len(indikatorer)


def test_those_that_disagree_are_all_told() -> None:
    """First that they do, then what each says."""
    found = status(numbered("40", "50"), judged("feil vei"))

    assert [ground.kind for ground in found.grounds] == [
        GroundKind.DISAGREE,
        GroundKind.BETTER,
        GroundKind.JUDGED,
    ]


def test_an_activity_under_four_fifths_is_partly_in_place() -> None:
    """Its status is on the way, and the answer is partly."""
    found = status(gjort("møter", "losen/møte", "50"), element="losen/møte")

    assert (found.status, found.svar) == (Målestatus.PÅ_VEI, Kontrollsvar.DELVIS)


def test_the_same_numbers_of_something_else_are_not_partly() -> None:
    """Only what is done has a share of its ambition to be done."""
    found = status(
        gjort("svar", ELEMENT, "50", nullpunkt={"periode": "2024", "verdi": "0"})
    )

    assert (found.status, found.svar) == (Målestatus.PÅ_VEI, Kontrollsvar.JA)


def test_two_indicators_show_it_in_place_when_both_do() -> None:
    """From the day that together they answer yes; the first alone may be early."""
    first = poeng("a", ELEMENT, "40", "50", "50", ambisjon={"verdi": "60"})
    later = poeng("b", ELEMENT, "40", "40", "50", ambisjon={"verdi": "60"})
    statuses = Statuses(chain(first, later), date(2027, 1, 1))

    assert statuses.of(ELEMENT).in_place == date(2026, 12, 31)
    assert status(first).in_place == date(2025, 12, 31)


def test_what_comes_of_the_activities_need_not_have_a_nullpunkt() -> None:
    """A resultat may pass its own first number; an effekt has to say where it started."""
    bare: dict[str, object] = {"nullpunkt": None, **AIM}
    of_resultat = poeng("a", "losen/kontakt", "40", "50", **bare)
    of_effekt = poeng("b", ELEMENT, "40", "50", **bare)

    assert status(of_resultat, element="losen/kontakt").status is Målestatus.PÅ_VEI
    assert status(of_effekt).status is Målestatus.KAN_IKKE_SI


def test_one_judgement_that_is_mixed_disagrees_with_nobody() -> None:
    """It stands alone; where two disagree, both are named."""
    alone = status(judged("blandet"))
    two = status(numbered("40", "50"), judged("feil vei"))

    assert [ground.kind for ground in alone.grounds] == [GroundKind.JUDGED]
    assert two.grounds[0].at == (Place("trives"), Place("fortalt"))


def test_an_activity_is_partly_in_place_when_one_of_its_numbers_is() -> None:
    """All the meetings were held, and half of the pupils came."""
    found = status(
        gjort("møter", "losen/møte", "90"),
        gjort("frammøte", "losen/møte", "50"),
        element="losen/møte",
    )

    assert (found.status, found.svar) == (Målestatus.PÅ_VEI, Kontrollsvar.DELVIS)


def test_a_goal_is_seen_through_those_that_are_measured_only() -> None:
    """Of two links that lead to it, one has numbers."""
    losen = tiltak(
        "losen", effekt("trivsel", mål="stort"), effekt("mestring", mål="stort")
    )
    graph = graf(teori(mål("stort"), losen, numbered("40", "50")))
    (_, through) = Statuses(graph, DATO).of("stort").grounds

    assert through.at == (Place(ELEMENT),)
