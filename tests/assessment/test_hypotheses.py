"""How hypotheses read, with what else leads to the same end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from assessment.measured import DATO, chain, gjort, poeng
from builders import aktivitet, effekt, mål, resultat, teori, tiltak, virkning
from endringsteori.assessment.hypotheses import Hypoteser, Hypotesevurdering
from endringsteori.assessment.statuses import Statuses
from endringsteori.assessment.values import GroundKind, Lesning, Svikt
from endringsteori.diagnostics import Place
from endringsteori.graph import graf
from strategies import any_valid_teori

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator, Teori

FIRST = "losen/møte->losen/kontakt"
AIM = {"ambisjon": {"verdi": "60"}}


def readings(graph: TheoryGraph) -> Mapping[str, Hypotesevurdering]:
    """Read all hypotheses of a graph."""
    return Hypoteser(graph, Statuses(graph, DATO), DATO).by_edge


def trust(måler: str, *values: str) -> Indikator:
    """Build numbers of a link that are to go from 40 to 60."""
    return poeng(f"om-{måler.rpartition('/')[2]}", måler, *values, **AIM)


@pytest.mark.parametrize(
    ("done", "contact", "lesning", "svikt"),
    [
        ("100", "50", Lesning.I_TRÅD, None),
        ("100", "40", Lesning.HOLDER_IKKE, Svikt.TEORI_I_TILTAKET),
        ("50", "50", Lesning.DELVIS_PRØVD, None),
        ("0", "40", Lesning.IKKE_PRØVD, Svikt.GJENNOMFØRING),
        ("0", "50", Lesning.ANNEN_FORKLARING, None),
    ],
)
def test_both_ends_decide(
    done: str, contact: str, lesning: Lesning, svikt: Svikt | None
) -> None:
    """By the decision table, once the clock has run."""
    found = readings(
        chain(gjort("møter", "losen/møte", done), trust("losen/kontakt", "40", contact))
    )[FIRST]

    assert (found.lesning, found.svikt) == (lesning, svikt)


def test_it_may_be_too_early() -> None:
    """The far end was last measured before anything could be seen."""
    graph = chain(
        gjort("møter", "losen/møte", "100"),
        trust("losen/kontakt", "40", "40"),
        oppstart="2026-06-01",
    )
    found = readings(graph)[FIRST]

    assert found.lesning is Lesning.FOR_TIDLIG
    assert GroundKind.DELAY_NOT_OVER in [ground.kind for ground in found.grounds]


def test_a_missing_end_is_named() -> None:
    """It is a status of its own and never a no."""
    found = readings(chain(gjort("møter", "losen/møte", "0")))[FIRST]

    assert found.lesning is Lesning.KAN_IKKE_VURDERES
    (unknown,) = (g for g in found.grounds if g.kind is GroundKind.UNKNOWN_END)
    assert [place.element for place in unknown.at] == ["losen/kontakt"]


def two_causes(
    *indikatorer: Indikator, **needed: object
) -> Mapping[str, Hypotesevurdering]:
    """Read a resultat of two activities; `needed` is what is said of the second."""
    losen = tiltak(
        "losen",
        aktivitet("møte", "kontakt"),
        aktivitet("opplæring", {"kontakt": needed}),
        resultat("kontakt"),
        oppstart="2025-01-01",
    )
    return readings(graf(teori(losen, *indikatorer)))


@pytest.mark.parametrize(
    ("training", "nødvendig", "expected"),
    [
        ("0", "ja", Lesning.DELVIS_PRØVD),
        ("50", "ja", Lesning.DELVIS_PRØVD),
        (None, "ja", Lesning.KAN_IKKE_VURDERES),
        ("100", "ja", Lesning.HOLDER_IKKE),
        ("0", "nei", Lesning.HOLDER_IKKE),
    ],
)
def test_a_hypothesis_is_not_blamed_for_what_another_needed(
    training: str | None, nødvendig: str, expected: Lesning
) -> None:
    """The link cannot come about without the one that is `nødvendig`."""
    things = [
        gjort("møter", "losen/møte", "100"),
        trust("losen/kontakt", "40", "40"),
    ]
    if training is not None:
        things.append(gjort("kurs", "losen/opplæring", training))

    assert two_causes(*things, nødvendig=nødvendig)[FIRST].lesning is expected


@pytest.mark.parametrize(
    ("other", "fields", "lesning", "kinds"),
    [
        (("40", "40"), {}, Lesning.ANNEN_FORKLARING, []),
        (("40", "50"), {}, Lesning.IKKE_PRØVD, [GroundKind.OTHERS_IN_PLACE]),
        ((), {}, Lesning.IKKE_PRØVD, [GroundKind.OTHERS_UNKNOWN]),
        ((), {"status": "idé"}, Lesning.ANNEN_FORKLARING, []),
    ],
)
def test_a_goal_that_others_may_have_reached_is_not_another_explanation(
    other: tuple[str, ...],
    fields: dict[str, str],
    lesning: Lesning,
    kinds: list[GroundKind],
) -> None:
    """The goal moves once, and what nobody has measured is never a no."""
    fields = {"oppstart": "2025-01-01", **fields}
    found = readings(
        graf(
            teori(
                mål("fullføre"),
                tiltak("losen", effekt("trivsel", mål="fullføre")),
                tiltak("kurs", effekt("mestring", mål="fullføre"), **fields),
                trust("fullføre", "40", "50"),
                trust("losen/trivsel", "40", "40"),
                trust("kurs/mestring", *other),
            )
        )
    )["losen/trivsel->fullføre"]

    assert found.lesning is lesning
    assert [g.kind for g in found.grounds] == [*kinds, GroundKind.NOT_IN_PLACE]


def test_what_was_needed_and_was_not_there_is_told() -> None:
    """The link came about without the one that it was said to need."""
    found = two_causes(
        gjort("kurs", "losen/opplæring", "0"),
        trust("losen/kontakt", "40", "50"),
        nødvendig="ja",
    )["losen/opplæring->losen/kontakt"]

    assert found.lesning is Lesning.ANNEN_FORKLARING
    assert GroundKind.NEEDED_WITHOUT in [ground.kind for ground in found.grounds]


def test_a_side_effect_is_read_apart() -> None:
    """Whether it came is no question of whether the theory holds."""
    losen = tiltak(
        "losen",
        aktivitet("møte", "kontakt"),
        virkning("kontakt", utilsiktet="ja"),
        oppstart="2025-01-01",
    )
    things = (gjort("m", "losen/møte", "100"), trust("losen/kontakt", "40", "40"))
    found = readings(graf(teori(losen, *things)))[FIRST]

    assert (found.lesning, found.svikt) == (Lesning.KAN_IKKE_VURDERES, None)
    assert found.grounds[0].kind is GroundKind.UNINTENDED


@pytest.mark.parametrize(
    "fields", [{"status": "idé"}, {"status": "planlagt"}, {"oppstart": "2027-01-01"}]
)
def test_a_measure_that_has_not_begun_is_not_tried(fields: dict[str, str]) -> None:
    """What moves in the meantime is not its doing, and nobody has failed."""
    graph = chain(
        gjort("møter", "losen/møte", "100"),
        trust("losen/kontakt", "40", "50"),
        **fields,
    )
    found = readings(graph)[FIRST]

    assert (found.lesning, found.svikt) == (Lesning.IKKE_PRØVD, None)
    assert found.grounds[0].kind is GroundKind.NOT_BEGUN


def test_implied_edges_are_no_hypotheses() -> None:
    """What is put in feeds every activity; nobody has claimed anything by that."""
    assert list(readings(chain())) == [
        FIRST,
        "losen/kontakt->losen/trivsel",
        "losen/trivsel->fullføre",
    ]


@settings(deadline=None)
@given(any_valid_teori())
def test_an_end_that_nothing_measures_cannot_be_read(theory: Teori) -> None:
    """Whatever else there is."""
    graph = graf(theory)
    for found in readings(graph).values():
        ends = (found.edge.source, found.edge.target)
        if not all(map(graph.indicators_measuring, ends)):
            assert found.lesning is Lesning.KAN_IKKE_VURDERES


def test_what_a_reading_rests_on_says_where_it_stands() -> None:
    """The side effect, and what else leads to the goal."""
    losen = tiltak("losen", aktivitet("møte", "uro"), virkning("uro", utilsiktet="ja"))
    aside = readings(graf(teori(losen)))["losen/møte->losen/uro"]
    others = readings(
        graf(
            teori(
                mål("fullføre"),
                tiltak("losen", effekt("trivsel", mål="fullføre")),
                tiltak(
                    "kurs", effekt("mestring", mål="fullføre"), oppstart="2025-01-01"
                ),
                trust("fullføre", "40", "50"),
                trust("losen/trivsel", "40", "40"),
                trust("kurs/mestring", "40", "50"),
            )
        )
    )["losen/trivsel->fullføre"]

    assert aside.grounds[0].at == (Place("losen/uro"),)
    assert others.grounds[0].at == (Place("kurs/mestring"),)


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (("48",), Lesning.FØLGER_UTVIKLINGEN),
        (("60",), Lesning.FØLGER_UTVIKLINGEN),
        (("41",), Lesning.I_TRÅD),
        (("41", "48"), Lesning.FØLGER_UTVIKLINGEN),
        (("41", "60"), Lesning.FØLGER_UTVIKLINGEN),
    ],
)
def test_the_own_change_must_be_larger_than_every_one_it_is_compared_with(
    there: tuple[str, ...], expected: Lesning
) -> None:
    """One that has moved as much elsewhere is enough to doubt."""
    numbers = [
        poeng(
            f"i{n}",
            "losen/kontakt",
            *("40", "50"),
            sammenligning={
                "målinger": [
                    {"periode": "2024", "verdi": "40"},
                    {"periode": "2025", "verdi": after},
                ]
            },
        )
        for n, after in enumerate(there)
    ]
    found = readings(chain(gjort("møter", "losen/møte", "100"), *numbers))[FIRST]

    assert found.lesning is expected
