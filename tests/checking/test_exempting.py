"""What exceptions cover, and what is wrong with them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import mål, teori
from endringsteori.checking import Ask, Settings
from endringsteori.checking.engine import run
from endringsteori.checking.exempting import covers
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Finding, Status
from endringsteori.graph import graf
from endringsteori.model import Innstillinger, Regelvalg, Teori, Unntak
from endringsteori.rules import Words
from endringsteori.texts import Tekst
from fake_rules import fake_rule, hit

if TYPE_CHECKING:
    from endringsteori.rules import Rule

SAID = Words(Tekst("{kode} for {gjelder}.", "", ""), Tekst("Rett det.", "", ""))
ABOUT = tuple(
    fake_rule(
        f"ET0{n}",
        levels="M/M/M",
        words=dict.fromkeys(("", "ukjent", "kan-ikke-unntas"), SAID),
    )
    for n in (18, 19, 20)
)
DAY = date(2026, 11, 21)


def unntak(gjelder: str, kode: str = "ET301", **fields: object) -> Unntak:
    """Make an exception."""
    own = {"kode": kode, "gjelder": gjelder, "begrunnelse": "Vi vet det.", **fields}
    return Unntak(**own)  # type: ignore[arg-type]  # pydantic reads the forms


def checked(*exceptions: Unntak, rules: tuple[Rule, ...] = ()) -> tuple[Finding, ...]:
    """Check a theory with exceptions, where ET301 always finds three goals."""
    found = fake_rule("ET301", *map(hit, ("arbeid", "trivsel", "trygg-vgs")))
    theory = teori(mål("trivsel"), unntak=exceptions)
    settings = Settings.of(Ask(DAY), theory.innstillinger)
    subject = Subject.built(theory)
    return run(subject, graf(theory), settings, Rulebook((found, *ABOUT, *rules)))


def exempted(*exceptions: Unntak) -> list[str]:
    """Give the elements that ended up excepted."""
    found = checked(*exceptions)
    return [f.element for f in found if f.status is Status.EXEMPTED]


def faults(*exceptions: Unntak, rules: tuple[Rule, ...] = ()) -> list[str]:
    """Give the fingerprints of what is wrong with exceptions."""
    found = checked(*exceptions, rules=rules)
    return [f.fingerprint for f in found if f.element == "unntak"]


@pytest.mark.parametrize(
    ("gjelder", "element", "key"),
    [
        ("t/a", "t/a", None),
        ("t/a", "t/a", "ppt"),
        ("t/a[ppt]", "t/a", "ppt"),
        ("t/*", "t/a", "ppt"),
        ("*", "t/a->t/b", None),
        ("*/a", "t/a", None),
        ("t*b*d", "t/abcd", None),
        ("t/*[ppt]", "t/a", "ppt"),
    ],
)
def test_what_an_exception_covers(gjelder: str, element: str, key: str | None) -> None:
    """Without a key all keys are meant, and `*` is any characters."""
    assert covers(unntak(gjelder), "ET301", element, key)


@pytest.mark.parametrize(
    ("gjelder", "element", "key"),
    [
        ("t/a[ppt]", "t/a", "nav"),
        ("t/a[ppt]", "t/a", None),
        ("*/a", "t/ab", None),
        ("t*d*b", "t/abcd", None),
        ("t/a*a", "t/a", None),
        ("t/?", "t/a", None),
        ("t/[a]", "t/a", None),
    ],
)
def test_what_an_exception_does_not_cover(
    gjelder: str, element: str, key: str | None
) -> None:
    """Another key, another element, and signs that are special elsewhere."""
    assert not covers(unntak(gjelder), "ET301", element, key)


def test_a_pattern_of_many_stars_is_quick() -> None:
    """A hostile pattern takes time that grows with the text only."""
    assert not covers(unntak("*a" * 500 + "b"), "ET301", "a" * 5000, None)


def test_a_covered_finding_is_marked_and_stays() -> None:
    """The exception is told with the finding; nothing is removed."""
    found = checked(unntak("trivsel", hvem="kommunalsjef", utløper="2027-01-01"))
    (marked,) = [f for f in found if f.status is Status.EXEMPTED]

    assert len(found) == 3
    assert marked.exception is not None
    assert ("Vi vet det.", "kommunalsjef", date(2027, 1, 1)) == (
        marked.exception.begrunnelse,
        marked.exception.hvem,
        marked.exception.utløper,
    )


def test_an_exception_holds_to_its_last_day() -> None:
    """On the day itself it still holds."""
    assert exempted(unntak("trivsel", utløper="2026-11-21")) == ["trivsel"]


def test_after_its_last_day_the_finding_is_open_again() -> None:
    """What has run out is told, and covers nothing."""
    over = unntak("trivsel", utløper="2026-11-20")

    assert exempted(over) == []
    assert faults(over) == ["ET019@unntak[ET301@trivsel]"]


def test_an_exception_for_nothing_is_told() -> None:
    """Exceptions must not rot."""
    assert faults(unntak("velferd")) == ["ET018@unntak[ET301@velferd]"]


def test_an_exception_for_no_rule_is_told() -> None:
    """A code that nobody has is most likely misspelt."""
    assert faults(unntak("trivsel", "ET999")) == ["ET018@unntak[ET999@trivsel]"]


def test_reading_cannot_be_excepted() -> None:
    """What was not read is not there: no exception can make it so."""
    dangling = fake_rule("ET010", hit("trivsel"))
    wanted = unntak("trivsel", "ET010")
    found = checked(wanted, rules=(dangling,))

    assert {Status.OPEN} == {f.status for f in found}
    assert faults(wanted, rules=(dangling,)) == ["ET018@unntak[ET010@trivsel]"]


def test_an_exception_from_a_rule_that_is_off_is_left_alone() -> None:
    """A stricter profile may need it."""
    off = fake_rule("ET112", levels="–/–/M")

    assert faults(unntak("trivsel", "ET112"), rules=(off,)) == []


def test_an_exception_from_a_rule_of_the_projects_own_is_left_alone() -> None:
    """`egne_regler` have codes of their own."""
    theory = teori(
        egne_regler=(
            {
                "kode": "LOKAL-01",
                "navn": "Egen",
                "gjelder": "tiltak",
                "krever": {"felt": "beskrivelse"},
            },
        ),
        unntak=(unntak("losen", "LOKAL-01"),),
    )
    settings = Settings.of(Ask(DAY), theory.innstillinger)

    assert run(Subject.built(theory), graf(theory), settings, Rulebook(ABOUT)) == ()


def test_an_exception_from_a_silenced_hit_is_left_alone() -> None:
    """The hit comes back when what silences it is mended."""
    quiet = fake_rule("ET104", hit("t/a"), silent_when=("ET301",))
    loud = fake_rule("ET113", hit("t/a"))
    rules = (fake_rule("ET105", hit("t/a"), silent_when=("ET113",)), loud, quiet)

    assert faults(unntak("t/a", "ET105"), rules=rules) == []


def test_an_exception_that_covers_more_than_it_says_is_told() -> None:
    """A pattern with a number must not grow in silence; what it covers stays covered."""
    wide = unntak("tr*", antall="1")

    assert faults(wide) == ["ET020@unntak[ET301@tr*]"]
    assert exempted(wide) == ["trivsel", "trygg-vgs"]
    assert faults(unntak("tr*", antall="2")) == []


def test_an_exception_given_twice_is_told_once() -> None:
    """Two findings never share a fingerprint."""
    assert faults(unntak("borte"), unntak("borte")) == ["ET018@unntak[ET301@borte]"]


def test_a_pattern_may_cover_what_reading_left_out() -> None:
    """Nobody knows, so nothing is said; in a whole theory it is for nothing."""
    whole = teori(unntak=(unntak("losen/*"),))
    broken = teori(mål("trivsel", ansvarlig="borte"), unntak=(unntak("losen/*"),))

    assert [f.code for f in _about(whole)] == ["ET018"]
    assert _about(broken) == ()


def test_what_is_said_of_exceptions_can_be_turned_off() -> None:
    """As any rule."""
    off = Innstillinger(regler=(Regelvalg(id="ET018", alvor="av"),))

    assert _about(teori(unntak=(unntak("losen"),), innstillinger=off)) == ()


def _about(theory: Teori) -> tuple[Finding, ...]:
    settings = Settings.of(Ask(DAY), theory.innstillinger)
    rules = (fake_rule("ET301"), fake_rule("ET010"), *ABOUT)
    return run(Subject.built(theory), graf(theory), settings, Rulebook(rules))


def test_a_pattern_whose_middle_is_missing_covers_nothing() -> None:
    """Every part must be there, in order."""
    assert not covers(unntak("t*x*b"), "ET301", "t/ab", None)
    assert not covers(unntak("u*"), "ET301", "t/ab", None)
