"""Which measures belong together, and which rules keep to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings

from builders import aktivitet, effekt, indikator, mål, resultat, teori, tiltak
from endringsteori.checking.islands import Ties, home_of, without_measures
from endringsteori.graph import graf
from endringsteori.loading import OneFile, load
from endringsteori.rules import RULES, rule
from endringsteori.rules.rule import Case
from strategies import any_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.checking.islands import Island
    from endringsteori.diagnostics import Hit
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori
    from endringsteori.rules import Rule

DAY: Final = date(2026, 11, 21)
CASES: Final = Path(__file__).parents[1] / "rules"
LOCAL: Final = tuple(one for one in RULES if one.local)
FAR_SIGHTED: Final = tuple(one for one in LOCAL if one.wide)


def names(islands: Mapping[str, Island]) -> dict[str, list[str]]:
    """Give the islands by the names of their measures."""
    return {home: [one.id for one in island] for home, island in islands.items()}


def test_measures_that_name_nothing_in_each_other() -> None:
    """Each is by itself, whatever they share beside links."""
    one, two = (tiltak(id_, mål=["trygg"]) for id_ in ("losen", "hallen"))

    islands = Ties().islands(teori(mål("trygg"), one, two))

    assert names(islands) == {"losen": ["losen"], "hallen": ["hallen"]}


def test_a_full_name_and_a_shared_link_tie() -> None:
    """Also through a shared indicator that measures in both."""
    shared = effekt("mestrer"), indikator("trivsel", måler=("c/møter", "d/møter"))
    a = tiltak("a", aktivitet("ute", til="b/møter"))
    b = tiltak("b", resultat("møter", til="mestrer"))
    c = tiltak("c", resultat("møter"))
    d = tiltak("d", resultat("møter"))

    islands = Ties().islands(teori(*shared, a, b, c, d))

    together = {tuple(one) for one in names(islands).values()}
    assert together == {("a", "b"), ("c", "d")}
    assert islands["mestrer"] == islands["a"]
    assert islands["trivsel"] == islands["c"]


def test_a_shared_link_that_nobody_names() -> None:
    """It has an island too, without measures: one may come to name it."""
    islands = Ties().islands(teori(effekt("mestrer"), tiltak("a")))

    assert names(islands) == {"a": ["a"], "mestrer": []}


@pytest.mark.parametrize(
    ("element", "home"),
    [("losen", "losen"), ("losen/møter", "losen"), ("a/b->c/d", "a"), ("mål", "mål")],
)
def test_the_home_of_an_element(element: str, home: str) -> None:
    """What comes first in its name."""
    assert home_of(element) == home


def hits(one: Rule, graph: TheoryGraph) -> list[Hit]:
    """Run one rule."""
    return list(one.check(Case(graph, DAY, graph.teori.innstillinger)))


def strays(theory: Teori, rules: Iterable[Rule]) -> set[str]:
    """Give the rules whose hits in some part of a theory follow from more than that part."""
    islands = Ties().islands(theory)
    found: set[str] = set()
    parts: list[Island] = [(), *{id(i): i for i in islands.values()}.values()]
    seen = graf(theory)
    graphs = [(part, graf(replace(theory, tiltak=part))) for part in parts]
    for one in rules:
        whole = hits(one, seen)
        for part, graph in graphs:
            homes = {home for home, island in islands.items() if island is part}
            of_part = [_of(some, homes, islands) for some in (whole, hits(one, graph))]
            if of_part[0] != of_part[1]:
                found.add(one.code)
    return found


def _of(
    some: list[Hit], homes: set[str], islands: Mapping[str, Island]
) -> dict[str, list[Hit]]:
    """Give hits by what they are about; what is in no island is about what is shared."""
    wanted: dict[str, list[Hit]] = {}
    for hit in some:
        home = home_of(hit.at.element)
        if home in homes or home not in islands:
            wanted.setdefault(home, []).append(hit)
    return wanted


@settings(max_examples=settings().max_examples // 7)
@given(any_together())
def test_local_rules_keep_to_their_island(theory: Teori) -> None:
    """Whatever the measures have to do with each other."""
    assert strays(theory, LOCAL) == set()


@pytest.mark.parametrize("one", FAR_SIGHTED, ids=lambda one: one.code)
def test_local_rules_keep_to_their_island_in_their_own_examples(one: Rule) -> None:
    """Those with measures that have nothing to do with each other."""
    for path in CASES.glob(f"*/{one.code.lower()}/*/*.yaml"):
        theory = load(OneFile(path)).teori
        if len(theory.tiltak) > 1:
            assert strays(theory, (one,)) == set()


@pytest.mark.parametrize("code", ["ET206", "ET402", "ET109"])
def test_a_rule_that_looks_at_all_measures_is_seen_to(code: str) -> None:
    """So that the tests above can fail."""
    one = rule(code)
    assert one is not None
    paths = sorted(CASES.glob(f"*/{code.lower()}/*/*.yaml"))

    found = [strays(load(OneFile(path)).teori, (one,)) for path in paths]

    assert {code} in found
    assert not one.local


def test_without_measures_only_what_is_shared_is_left() -> None:
    """All the rest stands."""
    theory = teori(mål("trygg"), tiltak("a"))

    assert without_measures(theory) == teori(mål("trygg"))
