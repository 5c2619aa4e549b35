"""What graphs keep of those before them: no answer is another than that of a new graph."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from hypothesis import given, settings

from builders import aktivitet, mål, resultat, teori, tiltak
from endringsteori.checking.islands import Ties
from endringsteori.checking.known import Known
from endringsteori.graph import Kept, graf
from endringsteori.rules.rule import Case
from strategies import any_together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori

LONG_AGO: Final = date(1900, 1, 1)
DAY: Final = date(2026, 11, 21)


def answers(graph: TheoryGraph) -> Iterator[object]:
    """Ask all that is kept of islands."""
    links = [node.element for node in graph.nodes() if node.slag != "mål"]
    yield graph.indicators()
    for element in links:
        yield graph.goals_ahead_of([element])
        yield graph.shown_after([element], LONG_AGO)
    for goal in graph.teori.mål:
        yield graph.is_reached_with_subgoals(goal.id)
        yield graph.measures_reaching(goal.id)
        yield graph.shown_after([goal.id], LONG_AGO)
        yield graph.causes(goal.id)
        yield graph.measured(goal.id)
    for one in graph.teori.tjenester:
        yield graph.goals_resting_on(one.id)
        yield graph.has_role(one.id)


def editions(theory: Teori) -> Iterator[Teori]:
    """Give a theory, what is left without each measure or its links, and the other way."""
    yield theory
    for n, measure in enumerate(theory.tiltak):
        before, after = theory.tiltak[:n], theory.tiltak[n + 1 :]
        yield replace(theory, tiltak=(*before, *after))
        yield theory
        bare = replace(measure, aktiviteter=(), ansvarlig=None)
        yield replace(theory, tiltak=(*before, bare, *after))
    yield replace(theory, tiltak=theory.tiltak[::-1])
    yield replace(theory, mål=theory.mål[::-1])


@settings(max_examples=settings().max_examples // 5)
@given(any_together())
def test_a_graph_answers_as_one_that_nothing_was_kept_for(theory: Teori) -> None:
    """Whichever measures come, go and change."""
    known = Known()
    for edition in editions(theory):
        graph = graf(edition, None, known.kept)
        known.begin(Case(graph, DAY, edition.innstillinger), None)

        assert list(answers(graph)) == list(answers(graf(edition)))


def measures_seen() -> tuple[
    Callable[[TheoryGraph], Mapping[str, str]], list[tuple[str, ...]]
]:
    """Give some work to do by measure, and the measures that it is shown each time."""
    seen: list[tuple[str, ...]] = []

    def work(graph: TheoryGraph) -> Mapping[str, str]:
        names = {one.id: one.navn for one in graph.teori.tiltak}
        seen.append(tuple(names))
        return names

    return work, seen


def begun(kept: Kept, theory: Teori, *stale: str) -> TheoryGraph:
    """Go on to a theory."""
    kept.begin(theory, Ties().islands(theory), stale)
    return graf(theory, None, kept)


def test_only_what_is_stale_is_looked_at_again() -> None:
    """With the island that it is in; the answers stand in document order."""
    kept, (work, seen) = Kept(), measures_seen()
    a, b = tiltak("a", aktivitet("ute", "c/møter")), tiltak("b")
    c = tiltak("c", resultat("møter"))
    kept.by_home(begun(kept, teori(a, b, c)), work)
    other = tiltak("c", resultat("møter"), navn="Nytt")

    found = kept.by_home(begun(kept, teori(a, b, other), "a", "c"), work)

    assert found == {"a": a.navn, "b": b.navn, "c": "Nytt"}
    assert list(found) == ["a", "b", "c"]
    assert seen == [("a", "b", "c"), ("a", "c")]


def test_a_graph_of_another_theory_gets_nothing_of_what_is_kept() -> None:
    """As one that somebody still holds after the next has begun."""
    kept, (work, seen) = Kept(), measures_seen()
    old = begun(kept, teori(tiltak("a")))
    kept.by_home(begun(kept, teori(tiltak("b"))), work)

    assert kept.by_home(old, work).keys() == {"a"}
    assert seen == [("b",), ("a",)]


def test_everything_is_looked_at_again_after_it_was_forgotten() -> None:
    """As where a goal has come."""
    kept, (work, seen) = Kept(), measures_seen()
    kept.by_home(begun(kept, teori(tiltak("a"))), work)
    kept.forget()

    kept.by_home(begun(kept, teori(tiltak("a"), mål("trygg"))), work)

    assert seen == [("a",), ("a",)]
