"""A status is not told where it would narrow a small number down."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.attack import LEAST, counted, split, tables, worked_out
from assessment.measured import DATO, andel, chain, gjort
from builders import aktivitet, indikator, teori, tiltak
from endringsteori.assessment import GroundKind, Hidden, Målestatus, vurder
from endringsteori.assessment.indicators import status_of
from endringsteori.assessment.telltale import others
from endringsteori.graph import graf
from endringsteori.model import Ambisjon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assessment.attack import Row
    from endringsteori.assessment import Indikatorstatus
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator


def only(graph: TheoryGraph, element: str) -> Indikatorstatus:
    """Give where the only indicator of a link stands, as it may be told."""
    (found,) = vurder(graph, dato=DATO).ledd[element].indicators
    return found


def done(verdi: str, ambisjon: str, **fields: object) -> Indikatorstatus:
    """Tell of an activity that reached so many persons, of so many."""
    thing = gjort(
        "i",
        "losen/møte",
        verdi,
        teller_enhet="personer",
        ambisjon={"verdi": ambisjon},
        **fields,
    )
    return only(chain(thing), "losen/møte")


def test_that_a_small_ambition_is_reached_is_not_told() -> None:
    """Three of three: a reader would know that it is not one or two."""
    found = done("3", "3")

    assert found.status is Målestatus.KAN_IKKE_SI
    assert [ground.kind for ground in found.grounds] == [GroundKind.TOO_FEW_TO_SHOW]
    assert found.is_silent


@pytest.mark.parametrize(
    ("verdi", "ambisjon", "status"),
    [("3", "1", "nådd"), ("3", "40", "på vei"), ("7", "6", "nådd")],
)
def test_what_holds_for_every_small_number_is_told(
    verdi: str, ambisjon: str, status: str
) -> None:
    """As is what rests on a number that is shown."""
    assert done(verdi, ambisjon).status == status


def test_a_change_that_is_clear_from_any_small_number_is_told() -> None:
    """From three of sixty, or one, or five, to forty."""
    clear = andel("i", "losen/trivsel", (3, 60), (40, 60))
    unclear = andel("i", "losen/trivsel", (3, 60), (11, 60))

    assert only(chain(clear), "losen/trivsel").status is Målestatus.PÅ_VEI
    assert only(chain(unclear), "losen/trivsel").is_silent


def test_a_number_that_covers_a_small_one_is_not_bounded_either() -> None:
    """Three and twenty are twenty-three: that twenty is reached tells that three is most."""

    def year(ambisjon: str) -> Indikatorstatus:
        målinger = [
            {"periode": "2025-H1", "verdi": "3"},
            {"periode": "2025-H2", "verdi": "20"},
            {"periode": "2025", "verdi": "23"},
        ]
        nullpunkt = {"periode": "2024-H2", "verdi": "10"}
        thing = indikator(
            "i",
            "losen/trivsel",
            enhet="antall",
            teller_enhet="personer",
            retning="opp",
            nullpunkt=nullpunkt,
            ambisjon={"verdi": ambisjon},
            målinger=målinger,
        )
        return only(chain(thing), "losen/trivsel")

    assert year("20").is_silent
    assert year("12").status is Målestatus.NÅDD


def test_how_a_small_number_compares_is_not_told() -> None:
    """Whether two of fifty elsewhere are as large a change may hang on the two."""
    there = [
        {"periode": "2024", "teller": 20, "nevner": 50},
        {"periode": "2025", "teller": 48, "nevner": 50},
    ]
    thing = andel(
        "i", "losen/trivsel", (24, 60), (50, 60), sammenligning={"målinger": there}
    )
    graph = chain(thing)
    found = vurder(graph, dato=DATO).hypoteser["losen/kontakt->losen/trivsel"]

    assert bool(found.comparisons) != found.til.indicators[0].is_silent


def test_on_other_days_it_is_as_silent() -> None:
    """Two indicators that tell together, of which one may not."""
    small = gjort("a", "losen/møte", "3", teller_enhet="saker", ambisjon={"verdi": "3"})
    large = gjort("b", "losen/møte", "90")
    found = vurder(chain(small, large), dato=DATO).ledd["losen/møte"]

    assert [one.is_silent for one in found.indicators] == [True, False]
    assert found.status is Målestatus.PÅ_VEI


def test_many_that_look_alike_are_given_up() -> None:
    """It costs too much to try them all, and silence is safe."""
    målinger = [{"periode": str(1900 + n), "verdi": "2"} for n in range(120)]
    thing = gjort(
        "i",
        "losen/møte",
        "2",
        teller_enhet="personer",
        målinger=målinger,
        ambisjon={"verdi": "900"},
    )

    assert only(chain(thing), "losen/møte").is_silent


def test_others_show_the_same() -> None:
    """Written values follow their counts, and what is shown stays."""
    thing = counted({**split(3, 60), "verdi": "5"}, {"periode": "2024", "verdi": "9"})
    graph = graf(teori(thing))
    (gauge,) = graph.indicators()
    family = Hidden(graph, DATO).family("trives")
    found = [other.thing.målinger for other in others(gauge, family)]

    assert {(m.teller, m.nevner, m.verdi) for m, _ in found} == {
        (Decimal(n), Decimal(60), round(Decimal(100 * n) / 60, 6)) for n in range(1, 6)
    }
    assert {rest for _, rest in found} == {thing.målinger[1]}


@settings(deadline=None, max_examples=60)
@given(tables(), st.integers(5, 95))
def test_an_attack_with_the_status_finds_no_small_number(
    thing: Indikator, ambisjon: int
) -> None:
    """To one who knows how a status is worked out, and tries every table."""
    wanted = replace(thing, ambisjon=Ambisjon(verdi=Decimal(ambisjon)))
    measured = replace(wanted, måler=("losen/møte",))
    town = graf(
        teori(
            tiltak("losen", aktivitet("møte")),
            measured,
            innstillinger={"minste_antall": LEAST},
        )
    )
    told = only(town, "losen/møte")
    (gauge,) = town.indicators()

    @cache
    def status(teller: int, nevner: int) -> Målestatus:
        whole = replace(
            measured.målinger[-1], teller=Decimal(teller), nevner=Decimal(nevner)
        )
        other = gauge._replace(thing=replace(measured, målinger=(whole,)))
        return status_of(other, DATO, doing=True).status

    def fits(table: Sequence[Row]) -> bool:
        return status(*table[-1]) is told.status

    if not thing.målinger[-1].fordelt_på and not told.is_silent:
        assert worked_out(thing, fits) == []


def test_a_denominator_that_is_hidden_is_another_where_it_looks_alike() -> None:
    """All four of four: whoever sees neither count, may think of both as others."""
    thing = counted(split(4, 4))
    graph = graf(teori(thing))
    (gauge,) = graph.indicators()
    family = Hidden(graph, DATO).family("trives")
    found = [other.thing.målinger[0] for other in others(gauge, family)]

    assert len({m.nevner for m in found}) > 1
    assert all(
        m.teller is not None and m.nevner is not None and m.teller <= m.nevner
        for m in found
    )


def test_a_rate_follows_the_counts_that_are_hidden() -> None:
    """Fifty per thousand were three of sixty; of another count it is another rate."""
    målinger = [{"periode": "2025", "teller": 3, "nevner": 60, "verdi": 50}]
    thing = indikator("i", enhet="per 1000", teller_enhet="personer", målinger=målinger)
    graph = graf(teori(thing))
    (gauge,) = graph.indicators()
    family = Hidden(graph, DATO).family("i")
    found = [other.thing.målinger[0] for other in others(gauge, family)]

    assert {(m.teller, m.verdi) for m in found} == {
        (Decimal(n), round(Decimal(1000 * n) / 60, 6)) for n in range(1, 6)
    }
