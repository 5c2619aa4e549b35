"""The measurement that would settle most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assessment.measured import DATO, chain, gjort, poeng
from builders import aktivitet, innsats, resultat, teori, tiltak, virkning
from endringsteori.assessment.hypotheses import Hypoteser
from endringsteori.assessment.lacking import Savnet, most_wanted
from endringsteori.assessment.statuses import Statuses
from endringsteori.assessment.values import Målestatus
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator


def wanted(graph: TheoryGraph) -> Savnet | None:
    """Find it among all hypotheses of a graph."""
    return most_wanted(Hypoteser(graph, Statuses(graph, DATO), DATO).by_edge.values())


def good(måler: str) -> Indikator:
    """Build numbers that have moved."""
    id_ = f"om-{måler.rpartition('/')[2]}"
    return poeng(id_, måler, "40", "50", ambisjon={"verdi": "60"})


def test_a_link_between_two_that_are_known_settles_both_sides() -> None:
    """It is all that two hypotheses lack."""
    found = wanted(chain(gjort("møter", "losen/møte", "100"), good("losen/trivsel")))

    assert found is not None
    assert found.element == "losen/kontakt"
    assert found.hypoteser == (
        "losen/møte->losen/kontakt",
        "losen/kontakt->losen/trivsel",
    )
    assert found.status.status is Målestatus.IKKE_MÅLT


def test_where_all_can_be_read_nothing_is_lacking() -> None:
    """Nothing is asked for in vain."""
    things = map(good, ("losen/kontakt", "losen/trivsel", "fullføre"))

    assert wanted(chain(gjort("møter", "losen/møte", "100"), *things)) is None


def test_what_will_come_by_itself_is_asked_for_last() -> None:
    """Too early is not missing; and mixed is measured already."""
    early = poeng("tidlig", "losen/kontakt", "40", hyppighet="hvert-tredje-år")
    mixed = (good("losen/kontakt"), poeng("ned", "losen/kontakt", "50", "40"))
    for things in ((early,), mixed):
        found = wanted(chain(gjort("møter", "losen/møte", "100"), *things))
        assert found is not None
        assert found.element == "losen/trivsel"


def test_what_is_put_in_and_side_effects_are_not_asked_for() -> None:
    """The one shows in the activities, the other is not read."""
    losen = tiltak(
        "losen",
        innsats("penger", til="møte"),
        aktivitet("møte", ("kontakt", "uro")),
        resultat("kontakt"),
        virkning("uro", utilsiktet="ja"),
        oppstart="2025-01-01",
    )
    things = (gjort("møter", "losen/møte", "100"), good("losen/kontakt"))

    assert wanted(graf(teori(losen, *things))) is None
