"""What the last run found, for as long as it holds."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from builders import aktivitet, mål, resultat, teori, tiltak
from endringsteori.checking.changes import changed_fields
from endringsteori.checking.known import Known
from endringsteori.diagnostics import Hit, Place
from endringsteori.graph import graf
from endringsteori.loading import Folder, load
from endringsteori.rules import RULES, rule
from endringsteori.rules.rule import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Teori
    from endringsteori.rules import Rule

DATA: Final = Path(__file__).with_name("data") / "session"
DAY: Final = date(2026, 11, 21)
FAR: Final = tuple(one for one in RULES if one.reads and not one.local)


def case_of(theory: Teori, dato: date = DAY) -> Case:
    """Give what a rule asks."""
    return Case(graf(theory), dato, theory.innstillinger)


@dataclass
class Watched:
    """A rule that has a word for every measure, and knows which it has been shown."""

    seen: list[str]

    def check(self, case: Case) -> Iterator[Hit]:
        """Speak of each measure."""
        for one in case.graph.teori.tiltak:
            self.seen.append(one.id)
            yield Hit(Place(one.id), {"navn": one.navn})


def watched(*, local: bool, reads: str = "mål") -> tuple[Rule, list[str]]:
    """Give a rule, and the measures that it looks at."""
    known = rule("ET110")
    assert known is not None
    watch = Watched([])
    made = replace(known, check=watch.check, local=local, reads=frozenset({reads}))
    return made, watch.seen


def run(known: Known, one: Rule, case: Case) -> list[str]:
    """Run one rule once more, and give the elements that it speaks of."""
    known.begin(case, None)
    return sorted(hit.at.element for hit in known.hits(one, case))


def test_a_local_rule_looks_at_what_has_changed_and_what_that_is_tied_to() -> None:
    """And what it found in the others stands, but for those that are gone."""
    one, seen = watched(local=True)
    known = Known((one,))
    a, tied = tiltak("a"), tiltak("b", aktivitet("ute", "c/møter"))
    c, d = tiltak("c", resultat("møter")), tiltak("d")
    run(known, one, case_of(teori(a, tied, c, d)))
    seen.clear()

    told = run(known, one, case_of(teori(a, tied, tiltak("c", resultat("alle")))))

    assert told == ["a", "b", "c"]
    assert seen == ["b", "c"]


def test_nothing_has_changed() -> None:
    """Then no rule looks at anything."""
    for local in (True, False):
        one, seen = watched(local=local)
        known = Known((one,))
        run(known, one, case_of(teori(tiltak("a"))))
        seen.clear()

        assert run(known, one, case_of(teori(tiltak("a")))) == ["a"]
        assert seen == []


def test_another_rule_looks_again_where_it_reads_what_has_changed() -> None:
    """At everything."""
    one, seen = watched(local=False)
    known = Known((one,))
    run(known, one, case_of(teori(tiltak("a"), tiltak("b"))))
    seen.clear()

    run(known, one, case_of(teori(tiltak("a", merknad="Ny"), tiltak("b"))))
    assert seen == []
    run(known, one, case_of(teori(tiltak("a", mål=["x"]), tiltak("b"))))
    assert seen == ["a", "b"]


def test_a_name_counts_where_a_rule_had_something_to_say() -> None:
    """It says the name."""
    one, seen = watched(local=False)
    known = Known((one,))
    run(known, one, case_of(teori(tiltak("a"))))
    seen.clear()

    run(known, one, case_of(teori(tiltak("a", navn="Et annet navn"))))

    assert seen == ["a"]


def test_all_rules_look_again_where_anything_shared_is_new() -> None:
    """Or the day."""
    one, seen = watched(local=True)
    known = Known((one,))
    run(known, one, case_of(teori(tiltak("a"))))
    for case in (
        case_of(teori(tiltak("a"), mål("trygg"))),
        case_of(teori(tiltak("a"), mål("trygg")), date(2026, 11, 22)),
    ):
        seen.clear()
        run(known, one, case)
        assert seen == ["a"]


def test_a_rule_of_others_looks_at_everything_each_time() -> None:
    """Nobody has tested what it says of itself."""
    one, seen = watched(local=True)
    known = Known()
    for _ in range(2):
        run(known, one, case_of(teori(tiltak("a"), tiltak("b"))))

    assert seen == ["a", "b", "a", "b"]


def test_a_rule_that_was_not_asked_last_time_looks_at_everything() -> None:
    """What it found before that may be old."""
    one, seen = watched(local=True)
    known = Known((one,))
    run(known, one, case_of(teori(tiltak("a"), tiltak("b"))))
    known.begin(case_of(teori(tiltak("a", merknad="Ny"), tiltak("b"))), None)
    seen.clear()

    run(known, one, case_of(teori(tiltak("a", merknad="Ny"), tiltak("b"))))

    assert seen == ["a", "b"]


def without_one_field(thing: Any) -> Iterator[Any]:  # noqa: ANN401 - a thing of any class
    """Give a thing without each of its fields, and of those that are in it, in turn."""
    for field in fields(thing):
        name, held = field.name, getattr(thing, field.name)
        if isinstance(held, tuple):
            for n, inner in enumerate(held):
                for less in without_one_field(inner) if is_dataclass(inner) else ():
                    yield replace(thing, **{name: (*held[:n], less, *held[n + 1 :])})
        if held:
            with suppress(ValueError):  # some fields must be there
                yield replace(thing, **{name: () if isinstance(held, tuple) else None})


def test_a_rule_that_looks_at_everything_reads_what_it_says_that_it_reads() -> None:
    """No other field of a measure changes its word."""
    theory = load(Folder(DATA)).teori
    found = {one.code: list(one.check(case_of(theory))) for one in FAR}
    moved: set[str] = set()
    for n, measure in enumerate(theory.tiltak):
        for other in without_one_field(measure):
            less = replace(
                theory, tiltak=(*theory.tiltak[:n], other, *theory.tiltak[n + 1 :])
            )
            names = changed_fields({measure.id: measure}, {other.id: other})
            for one in FAR:
                differs = list(one.check(case_of(less))) != found[one.code]
                if differs:
                    moved.add(one.code)
                told = bool(found[one.code]) and names == frozenset({"navn"})
                assert not differs or names is None or told or names & one.reads
    assert moved >= {"ET316", "ET402"}
