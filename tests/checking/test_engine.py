"""The whole engine on one theory."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given

from builders import aktivitet, effekt, mål, teori, tiltak
from endringsteori.checking import Ask, Settings, check, les, valider
from endringsteori.checking.engine import run
from endringsteori.checking.projects import in_memory
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Status
from endringsteori.graph import graf
from endringsteori.loading import Memory, dump, load
from endringsteori.model import Innstillinger, Regelvalg, Teori
from fake_rules import FakeCheck, fake_rule, hit
from strategies import any_teori

if TYPE_CHECKING:
    from endringsteori.rules import Rule

DAY = date(2026, 11, 21)


def fingerprints(theory: Teori, *rules: Rule) -> list[str]:
    """Give what some rules find."""
    settings = Settings.of(Ask(DAY), theory.innstillinger)
    found = run(Subject.built(theory), graf(theory), settings, Rulebook(rules))
    return [finding.fingerprint for finding in found]


def test_a_rule_that_is_off_is_not_even_run() -> None:
    """Turned off in the settings, it costs nothing."""
    off = fake_rule("ET104", hit("t/a"))
    own = Innstillinger(regler=(Regelvalg(id="ET104", alvor="av"),))

    assert fingerprints(teori(innstillinger=own), off) == []
    assert isinstance(off.check, FakeCheck)
    assert off.check.times == 0


def test_a_rule_that_is_off_still_silences_others() -> None:
    """What it says is true, shown or not."""
    off = fake_rule("ET113", hit("t/a"), levels="–/–/–")
    yielding = fake_rule("ET104", hit("t/a"), hit("t/b"), silent_when=("ET113",))

    assert fingerprints(teori(), off, yielding) == ["ET104@t/b"]


def test_what_was_left_out_is_told_once() -> None:
    """A wrong date is one finding: no rule speaks of the field that is missing."""
    text = dump(teori(tiltak("t", oppstart="2025-01-01", status="pågår")))
    loaded = load(Memory({"a.yaml": text.replace("2025-01-01", "i fjor").encode()}))
    subject = Subject.read(loaded, "a.yaml")
    settings = Settings.of(Ask(DAY), loaded.teori.innstillinger)
    reading = fake_rule("ET324", hit("t"), reads=("oppstart",))

    found = run(subject, graf(loaded.teori), settings, Rulebook((reading,)))

    assert found == ()
    assert [trouble.kind.code for trouble in loaded.trouble] == ["ET008"]


@given(any_teori())
def test_no_two_findings_share_a_fingerprint(theory: Teori) -> None:
    """Whatever the theory, each finding can be told from all others."""
    found = valider(theory, dato=DAY, profil="grundig")

    assert len(found) == len({finding.fingerprint for finding in found})


def test_the_same_theory_gives_the_same_findings() -> None:
    """Twice the same, in the same order."""
    theory = teori(aktivitet("a"), effekt("e"), mål("m"))

    assert valider(theory, dato=DAY) == valider(theory, dato=DAY)


def test_the_order_of_things_does_not_change_what_is_found() -> None:
    """Sections and ids in any order give the same set of findings."""
    things = (tiltak("losen", aktivitet("a")), tiltak("åpen-dør"), mål("m"), mål("n"))
    one = {f.fingerprint for f in valider(teori(*things), dato=DAY)}
    other = {f.fingerprint for f in valider(teori(*reversed(things)), dato=DAY)}

    assert one == other


def with_register() -> Memory:
    """Give a project with a goal of its own, and an exception for one of its register."""
    text = dump(
        teori(
            mål("vårt"),
            innstillinger=Innstillinger(register=("../felles",)),
            unntak=({"kode": "ET109", "gjelder": "deres", "begrunnelse": "Deres sak"},),
        )
    )
    felles = Memory({"endringsteori.yaml": dump(teori(mål("deres"))).encode()})
    return Memory({"endringsteori.yaml": text.encode()}, {"../felles": felles})


def test_what_stands_in_a_register_is_left_out() -> None:
    """Unless it is asked for. An exception for it has something to cover all the same."""
    (project,) = check((in_memory(with_register()),), Ask(DAY, profil="utkast"))
    (whole,) = check(
        (in_memory(with_register()),), Ask(DAY, profil="utkast", med_register=True)
    )

    assert [f.fingerprint for f in project.findings] == ["ET109@vårt", "ET301@vårt"]
    assert {f.fingerprint: f.status for f in whole.findings} == {
        "ET109@vårt": Status.OPEN,
        "ET301@vårt": Status.OPEN,
        "ET109@deres": Status.EXEMPTED,
        "ET301@deres": Status.OPEN,
    }


def test_every_way_of_checking_leaves_out_what_stands_in_a_register() -> None:
    """From Python as from the command line."""
    lest = les(with_register())
    found = valider(lest, dato=DAY, profil="utkast")

    assert [f.fingerprint for f in found] == ["ET109@vårt", "ET301@vårt"]
    assert lest.funn == ()
