"""Which findings are new, inside the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking import (
    Ask,
    Project,
    check,
    locate,
    summary,
    tree_at,
)
from endringsteori.checking.projects import in_memory
from endringsteori.diagnostics import Severity
from endringsteori.loading import GitError, GitTrouble, Memory
from repository import Repo

if TYPE_CHECKING:
    from pathlib import Path

    from endringsteori.checking import Checked

DAY = date(2026, 11, 21)
CHAIN = """\
endringsteori: 1
mål:
  trivsel: Flere trives på skolen
"""
EXCEPTED = """\
unntak:
  - kode: ET109
    gjelder: trivsel
    begrunnelse: Tiltaket kommer til våren
"""


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Give an empty repository."""
    return Repo(tmp_path / "arkiv")


def checked(repo: Repo, ask: Ask, path: str = "kjede.yaml") -> Checked:
    """Check a project of the repository."""
    (one,) = check(locate((repo.folder / path,)), ask)
    return one


def told(
    repo: Repo, ask: Ask | None = None, path: str = "kjede.yaml"
) -> dict[str, bool]:
    """Tell by fingerprint which findings of a project are new since the last commit."""
    found = checked(repo, ask or Ask(DAY, mot="HEAD"), path).findings
    assert all(finding.new is not None for finding in found)
    return {finding.fingerprint: bool(finding.new) for finding in found}


def test_without_a_revision_nobody_can_say(repo: Repo) -> None:
    """`new` is neither true nor false, and is not counted."""
    repo.commit({"kjede.yaml": CHAIN})
    one = checked(repo, Ask(DAY))

    assert {finding.new for finding in one.findings} == {None}
    assert summary([one]).new is None


def test_only_what_the_revision_did_not_have(repo: Repo) -> None:
    """By fingerprint, wherever it stands."""
    repo.commit({"kjede.yaml": CHAIN})
    repo.write({"kjede.yaml": f"{CHAIN}  ro: Flere får ro\n"})

    new = told(repo)

    assert new["ET109@trivsel"] is False
    assert new["ET109@ro"] is True


def test_the_threshold_is_a_warning_unless_something_is_set(repo: Repo) -> None:
    """By the caller first, then by the project."""
    own = f"{CHAIN}innstillinger:\n  terskel: merknad\n"
    repo.commit({"kjede.yaml": CHAIN, "egen.yaml": own})
    against = Ask(DAY, mot="HEAD")

    thresholds = [
        checked(repo, ask, path).settings.terskel
        for ask, path in (
            (against, "kjede.yaml"),
            (against, "egen.yaml"),
            (replace(against, terskel=Severity.ERROR), "egen.yaml"),
            (Ask(DAY), "kjede.yaml"),
        )
    ]

    assert thresholds == [
        Severity.WARNING,
        Severity.NOTE,
        Severity.ERROR,
        Severity.ERROR,
    ]


def test_a_new_finding_below_the_threshold_does_not_count(repo: Repo) -> None:
    """It is new all the same."""
    repo.commit({"kjede.yaml": CHAIN})
    repo.write({"kjede.yaml": f"{CHAIN}  ro: Flere får ro\n"})
    one = checked(repo, Ask(DAY, terskel=Severity.ERROR, mot="HEAD"))

    total = summary([one])

    assert total.new == sum(bool(finding.new) for finding in one.findings) > 0
    assert total.counting == 0


def test_an_exception_that_was_taken_out(repo: Repo) -> None:
    """What it covered was not open, and so is new now; the other way it is not."""
    repo.commit({"kjede.yaml": CHAIN + EXCEPTED})
    repo.write({"kjede.yaml": CHAIN})
    assert told(repo)["ET109@trivsel"] is True

    repo.commit({})
    repo.write({"kjede.yaml": CHAIN + EXCEPTED})
    one = checked(repo, Ask(DAY, mot="HEAD"))
    assert {f.fingerprint: f.new for f in one.findings}["ET109@trivsel"] is False
    assert summary([one]).new == 0


def test_the_revision_is_read_with_the_settings_of_today(repo: Repo) -> None:
    """A stricter profile finds more in both, and a rule that is turned on is not new."""
    repo.commit({"kjede.yaml": f"{CHAIN}innstillinger:\n  regler:\n    ET109: av\n"})
    repo.write({"kjede.yaml": f"{CHAIN}innstillinger:\n  profil: grundig\n"})

    new = told(repo)

    assert "ET109@trivsel" in new
    assert not any(new.values())


def test_a_code_that_the_new_settings_do_not_know(repo: Repo) -> None:
    """The settings themselves are of today's edition only, and what is wrong there is new."""
    repo.commit({"kjede.yaml": CHAIN})
    repo.write({"kjede.yaml": f"{CHAIN}innstillinger:\n  regler:\n    ET999: av\n"})

    assert told(repo)["ET005@innstillinger[regler.ET999]"] is True


def test_the_revision_is_read_on_the_day_of_today(repo: Repo) -> None:
    """What has run out since then is not the fault of the change."""
    plan = "planer:\n  plan:\n    navn: Plan\n    periode: 2020-2023\n"
    chain = CHAIN.replace(
        "trivsel: Flere trives på skolen",
        "trivsel:\n    navn: Flere trives på skolen\n    forankret_i: [plan]",
    )
    repo.commit({"kjede.yaml": chain + plan})
    repo.write({"kjede.yaml": f"{chain}{plan}# ny linje\n"})

    assert told(repo)["ET502@plan"] is False


def test_findings_of_a_file_that_was_given_another_name(repo: Repo) -> None:
    """Their fingerprints have its path, and follow it."""
    root = {"endringsteori.yaml": CHAIN}
    bad = "tiltak:\n  losen:\n    navn: Losen\ntittak:\n  x: y\n"
    repo.commit({**root, "gammel.yaml": bad})
    repo.write({"gammel.yaml": None, "ny.yaml": bad})

    assert told(repo, path=".")["ET005@ny.yaml[tittak]"] is False

    repo.write({"ny.yaml": "tittak:\n  helt: annet\n"})
    assert told(repo, path=".")["ET005@ny.yaml[tittak]"] is True


@pytest.mark.parametrize(
    ("before", "today"),
    [
        ("kjede.yaml", "flyttet.yaml"),
        ("kjede.yaml", "dypt/nede/kjede.yaml"),
        ("gammel/endringsteori.yaml", "ny/endringsteori.yaml"),
        ("kjede.yaml", "ny/endringsteori.yaml"),
    ],
)
def test_a_project_that_was_moved(repo: Repo, before: str, today: str) -> None:
    """It is found where it lay, by its lines."""
    repo.commit({before: CHAIN, "andre/endringsteori.yaml": "endringsteori: 1\n"})
    repo.write({before: None, today: f"{CHAIN}  ro: Flere får ro\n"})

    new = told(repo, path=today)

    assert (new["ET109@trivsel"], new["ET109@ro"]) == (False, True)


def test_a_named_file_is_held_against_the_whole_project(repo: Repo) -> None:
    """A measure that moved to another file brings its findings along."""
    measure = "tiltak:\n  losen:\n    navn: Losen\n"
    repo.commit({"endringsteori.yaml": CHAIN + measure})
    repo.write({"endringsteori.yaml": CHAIN, "tiltak/losen.yaml": measure})

    new = told(repo, path="tiltak/losen.yaml")

    assert new
    assert not any(new.values())


def test_a_tree_that_no_path_led_to_has_no_history() -> None:
    """All of it is new."""
    project = in_memory(Memory({"kjede.yaml": CHAIN.encode()}))
    (one,) = check((project,), Ask(DAY, mot="main"))

    assert tree_at(project, "main").paths() == ()
    assert {finding.new for finding in one.findings} == {True}


def test_an_unknown_revision_is_raised(repo: Repo) -> None:
    """Nothing can be said of the project then."""
    repo.commit({"kjede.yaml": CHAIN})

    with pytest.raises(GitError) as caught:
        checked(repo, Ask(DAY, mot="finnes-ikke"))

    assert caught.value.trouble is GitTrouble.UNKNOWN_REVISION


def test_a_file_named_as_standard_input_is_read_at_its_place(repo: Repo) -> None:
    """What an editor holds is held against what was committed."""
    repo.commit({"kjede.yaml": CHAIN})
    text = Memory({"kjede.yaml": f"{CHAIN}  ro: Flere får ro\n".encode()})
    project = Project("kjede.yaml", str(repo.folder), text)

    (one,) = check((project,), Ask(DAY, mot="HEAD"))

    new = {finding.fingerprint: finding.new for finding in one.findings}
    assert (new["ET109@trivsel"], new["ET109@ro"]) == (False, True)
