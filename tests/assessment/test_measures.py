"""Where the paths of a measure stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, chain, gjort, poeng
from builders import aktivitet, effekt, innsats, mål, resultat, teori, tiltak, virkning
from endringsteori.assessment.hypotheses import Hypoteser
from endringsteori.assessment.measures import Tiltaksvurdering, assess_measure
from endringsteori.assessment.statuses import Statuses
from endringsteori.assessment.values import Lesning
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator


def losen(graph: TheoryGraph) -> Tiltaksvurdering:
    """Read the measure `losen`."""
    statuses = Statuses(graph, DATO)
    readings = Hypoteser(graph, statuses, DATO).by_edge
    return assess_measure(graph, "losen", statuses, readings, DATO)


def moved(måler: str, after: str) -> Indikator:
    """Build numbers that were to go from 40 to 60."""
    id_ = f"om-{måler.rpartition('/')[2]}"
    return poeng(id_, måler, "40", after, ambisjon={"verdi": "60"})


DONE = gjort("møter", "losen/møte", "100")


def test_a_path_stops_at_the_first_that_does_not_hold() -> None:
    """What comes after it is not told: nobody could expect it."""
    found = losen(
        chain(DONE, moved("losen/kontakt", "40"), moved("losen/trivsel", "40"))
    )

    assert [h.element for h in found.stopper] == ["losen/møte->losen/kontakt"]
    assert not found.når_fram


def test_a_path_that_holds_arrives_at_its_last_own_link() -> None:
    """The step to the goal is another: it is told apart, and the goal is nobody's own."""
    found = losen(
        chain(
            DONE,
            moved("losen/kontakt", "50"),
            moved("losen/trivsel", "50"),
            moved("fullføre", "40"),
        )
    )

    assert (found.stopper, found.når_fram) == ((), True)
    assert [(h.element, h.lesning) for h in found.mot_målet] == [
        ("losen/trivsel->fullføre", Lesning.HOLDER_IKKE)
    ]


def test_all_paths_are_told_by_their_reading() -> None:
    """In one fixed order, each hypothesis once."""
    measure = tiltak(
        "losen",
        innsats("penger", til=("a", "b", "c")),
        aktivitet("a", "x"),
        aktivitet("b", ("x", "y")),
        aktivitet("c", "y"),
        resultat("x", "z"),
        resultat("y", "z"),
        effekt("z"),
        oppstart="2025-01-01",
    )
    found = losen(
        graf(
            teori(
                measure,
                gjort("a", "losen/a", "100"),
                gjort("b", "losen/b", "0"),
                gjort("c", "losen/c", "50"),
                moved("losen/x", "50"),
                moved("losen/y", "40"),
                moved("losen/z", "40"),
            )
        )
    )

    grouped = {
        lesning: [h.element for h in stops]
        for lesning, stops in found.grouped().items()
    }
    assert grouped == {
        Lesning.IKKE_PRØVD: ["losen/b->losen/y"],
        Lesning.DELVIS_PRØVD: ["losen/c->losen/y"],
        Lesning.HOLDER_IKKE: ["losen/x->losen/z"],
        Lesning.ANNEN_FORKLARING: ["losen/b->losen/x"],
    }
    assert list(grouped) == [one for one in Lesning if one in grouped]


def test_circles_end() -> None:
    """Each step in them is read once."""
    measure = tiltak(
        "losen",
        resultat("x", "y"),
        resultat("y", ("x", "z")),
        effekt("z"),
        oppstart="2025-01-01",
    )
    things = [moved(f"losen/{one}", "50") for one in "xyz"]
    found = losen(graf(teori(measure, *things)))

    assert (found.stopper, found.når_fram) == ((), True)


def test_side_effects_stand_outside_the_paths() -> None:
    """With where they stand; no path stops there, and nothing is asked for."""
    measure = tiltak(
        "losen",
        aktivitet("møte", ("kontakt", "uro")),
        resultat("kontakt"),
        virkning("uro", utilsiktet="ja"),
        oppstart="2025-01-01",
    )
    found = losen(graf(teori(measure, DONE, moved("losen/kontakt", "50"))))

    assert [one.element for one in found.utilsiktet] == ["losen/uro"]
    assert (found.stopper, found.savnet) == ((), None)


@pytest.mark.parametrize(
    "fields", [{"status": "idé"}, {"status": "planlagt"}, {"oppstart": "2027-01-01"}]
)
def test_of_one_that_has_not_begun_nothing_is_said(fields: dict[str, str]) -> None:
    """Neither answers nor what is lacking, although the goal moves."""
    found = losen(chain(moved("fullføre", "50"), **fields))

    assert not found.is_begun
    assert (found.kontroller, found.stopper, found.savnet) == ((), (), None)
    assert not found.når_fram


def test_one_that_is_over_is_read_like_any_other() -> None:
    """What it gave can still be asked."""
    found = losen(chain(DONE, moved("losen/kontakt", "50"), status="avsluttet"))

    assert found.is_begun
    assert found.savnet is not None


def test_a_measure_of_one_link_arrives_at_once() -> None:
    """There is nothing between it and the goal."""
    measure = tiltak("losen", effekt("trivsel", mål="fullføre"))

    assert losen(graf(teori(mål("fullføre"), measure))).når_fram


def test_a_path_that_stops_half_way_has_not_arrived() -> None:
    """Also where the first step of it holds, and the goal is not measured at all."""
    found = losen(
        chain(DONE, moved("losen/kontakt", "50"), moved("losen/trivsel", "40"))
    )

    assert [h.element for h in found.stopper] == ["losen/kontakt->losen/trivsel"]
    assert not found.når_fram


def test_a_measure_that_leads_to_no_goal_arrives_at_its_last_link() -> None:
    """There is nothing further to come to."""
    measure = tiltak(
        "losen",
        aktivitet("møte", "kontakt"),
        resultat("kontakt"),
        oppstart="2025-01-01",
    )

    assert losen(graf(teori(measure, DONE, moved("losen/kontakt", "50")))).når_fram
    assert not losen(graf(teori(measure, DONE, moved("losen/kontakt", "40")))).når_fram
