"""`valider --mot` as CI runs it: the program, in a real repository."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from program import run_program
from repository import Repo

if TYPE_CHECKING:
    from pathlib import Path

    from program import Outcome

ROOT = """\
endringsteori: 1
tjenester:
  skolen: Skolen
målgrupper:
  elever: Elever på ungdomstrinnet
utfordringer:
  uro:
    navn: Mange elever er urolige
    ansvarlig: skolen
mål:
  trivsel:
    navn: Flere elever trives på skolen
    svarer_på: [uro]
    ansvarlig: skolen
"""
MEASURE = """\
tiltak:
  losen:
    navn: Losen
    ansvarlig: skolen
    målgrupper: [elever]
    mål: [trivsel]
    aktiviteter:
      samtaler:
        navn: Losen snakker med eleven hver uke
        fører_til: [trygg]
    resultater:
      trygg:
        navn: Eleven har en voksen å gå til
        bidrar_til:
          trivsel: en trygg voksen gjør det lettere å høre til
"""
INDICATORS = """\
indikatorer:
  trivselstall:
    navn: Andel elever som trives
    måler: [trivsel]
    enhet: prosent
    retning: opp
    kilde: Elevundersøkelsen
    kildetype: statistikk
"""
WHOLE = ROOT + MEASURE + INDICATORS


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Give a repository with a chain of one file on its main branch."""
    repo = Repo(tmp_path / "arkiv")
    repo.commit({"kjede.yaml": WHOLE})
    return repo


def valider(repo: Repo, *argv: str, path: str = "kjede.yaml") -> Outcome:
    """Check a path in the repository, against the last commit unless told otherwise."""
    mot = () if any(word.startswith("--mot") for word in argv) else ("--mot", "HEAD")
    day = ("--dato", "2026-11-21")
    return run_program("valider", path, *mot, *day, *argv, cwd=repo.folder)


def new(outcome: Outcome) -> list[str]:
    """Give the fingerprints of the new findings of a run as JSON."""
    found: dict[str, Any] = json.loads(outcome.stdout)
    assert found["summary"]["new"] == sum(bool(f["new"]) for f in found["findings"])
    return [f["fingerprint"] for f in found["findings"] if f["new"]]


def test_the_last_indicator_of_a_goal_is_taken_out(repo: Repo) -> None:
    """The run fails, and says which goal it is."""
    repo.write({"kjede.yaml": ROOT + MEASURE})

    done = valider(repo)

    assert done.returncode == 1
    assert (
        "Ingen indikator måler «Flere elever trives på skolen»" in done.stdout.decode()
    )
    assert new(valider(repo, "--format", "json")) == ["ET301@trivsel"]
    assert valider(repo, "--terskel", "feil").returncode == 0


def test_lines_that_move(repo: Repo) -> None:
    """Sections in another order, comments and blank lines are nothing new."""
    repo.write({"kjede.yaml": f"# Om kjeden\n\n\n{ROOT}{INDICATORS}{MEASURE}"})

    done = valider(repo, "--format", "json")

    assert (done.returncode, new(done)) == (0, [])


def test_a_file_that_is_split_in_two(repo: Repo) -> None:
    """One file, then a folder; and a measure that gets a file of its own."""
    repo.write(
        {
            "kjede.yaml": None,
            "endringsteori.yaml": ROOT + INDICATORS,
            "tiltak.yaml": MEASURE,
        }
    )
    split = valider(repo, "--format", "json", path=".")
    repo.commit({})
    repo.write({"tiltak.yaml": None, "tiltak/losen.yaml": MEASURE})
    again = valider(repo, "--format", "json", path=".")

    assert (split.returncode, new(split)) == (0, [])
    assert (again.returncode, new(again)) == (0, [])


def test_one_mended_and_another_made(repo: Repo) -> None:
    """The run fails on the other alone; the first is gone, and those left are old."""
    repo.commit({"kjede.yaml": WHOLE.replace("    ansvarlig: skolen\nmål", "mål")})
    assert valider(repo).returncode == 0
    repo.write({"kjede.yaml": ROOT + MEASURE})

    done = valider(repo, "--format", "json")

    assert done.returncode == 1
    assert new(done) == ["ET301@trivsel"]
    fingerprints = {f["fingerprint"] for f in json.loads(done.stdout)["findings"]}
    assert "ET207@uro" not in fingerprints
    assert len(fingerprints) > 1


def test_nothing_is_hidden(repo: Repo) -> None:
    """The same findings are shown as without the flag."""
    with_flag = json.loads(valider(repo, "--format", "json").stdout)["findings"]
    without = run_program(
        *("valider", "kjede.yaml", "--dato", "2026-11-21", "--format", "json"),
        cwd=repo.folder,
    )

    for finding in with_flag:
        assert finding.pop("new") is False
    usual = json.loads(without.stdout)["findings"]
    assert [{**f, "new": None} for f in with_flag] == [{**f} for f in usual]


@pytest.mark.parametrize("path", ["kjeder/fjord", "ny.yaml"])
def test_a_project_that_was_not_there_before(repo: Repo, path: str) -> None:
    """All of it is new."""
    text = "endringsteori: 1\nmål:\n  ro: Flere får ro\n"
    file = path if path.endswith(".yaml") else f"{path}/endringsteori.yaml"
    repo.write({file: text})

    done = valider(repo, "--format", "json", path=path)

    assert done.returncode == 1
    assert len(new(done)) == len(json.loads(done.stdout)["findings"])


def test_a_project_in_a_folder_of_the_repository(repo: Repo) -> None:
    """Seen from the top, from the folder, and from beside it."""
    repo.commit({"kjeder/øya/endringsteori.yaml": WHOLE, "kjeder/annet/x.txt": "x"})
    repo.write({"kjeder/øya/endringsteori.yaml": ROOT + MEASURE})

    for cwd, path in (
        ("", "kjeder/øya"),
        ("kjeder/øya", "."),
        ("kjeder/annet", "../øya"),
    ):
        done = run_program(
            *("valider", path, "--mot", "main", "--format", "json"),
            cwd=repo.folder / cwd,
        )
        assert (done.returncode, new(done)) == (1, ["ET301@trivsel"])


def test_a_project_that_is_gone(repo: Repo) -> None:
    """There is nothing to check, which is said as without the flag."""
    repo.write({"kjede.yaml": None})

    done = valider(repo)

    assert (done.returncode, done.stderr.decode()) == (
        2,
        "endringsteori: Fant ikke «kjede.yaml».\n",
    )


def test_a_shallow_clone(tmp_path: Path, repo: Repo) -> None:
    """What to do is said for CI and for people."""
    repo.commit({"kjede.yaml": ROOT + MEASURE})
    clone = repo.shallow_clone(tmp_path / "grunn")

    done = valider(clone, "--mot", "HEAD~1")

    assert done.returncode == 2
    assert "fetch-depth: 0" in done.stderr.decode()
    assert "git fetch --depth" in done.stderr.decode()


def test_a_work_tree_without_a_branch(tmp_path: Path, repo: Repo) -> None:
    """A commit checked out on its own, in another folder."""
    repo.commit({"kjede.yaml": ROOT + MEASURE})
    beside = tmp_path / "ved siden"
    repo.git("worktree", "add", "--quiet", "--detach", str(beside), "main")

    done = valider(Repo(beside), "--mot", "main~1", "--format", "json")

    assert (done.returncode, new(done)) == (1, ["ET301@trivsel"])


@pytest.mark.parametrize(
    "name",
    ["--finnes-ikke", "--output=lurt", "-h", "", "main..main", "main:kjede.yaml"],
)
def test_a_revision_that_is_none(repo: Repo, name: str) -> None:
    """A plain sentence and code 2, also where it looks like a flag of git."""
    done = valider(repo, f"--mot={name}")

    assert done.returncode == 2
    assert done.stderr.decode().startswith("endringsteori: Git kjenner ikke revisjonen")
    assert {path.name for path in repo.folder.iterdir()} == {".git", "kjede.yaml"}


def test_no_git_to_ask(repo: Repo, tmp_path: Path) -> None:
    """A plain sentence and code 2."""
    done = run_program(
        *("valider", "kjede.yaml", "--mot", "main"),
        cwd=repo.folder,
        environ={"PATH": str(tmp_path / "tomt")},
    )

    assert done.returncode == 2
    assert "Fant ikke programmet git" in done.stderr.decode()


def test_standard_input(repo: Repo) -> None:
    """It is held against the file that it stands for, which has to be said."""
    flags = ("--mot", "HEAD", "--dato", "2026-11-21", "--format", "json")
    text = (ROOT + MEASURE).encode()

    named = run_program(
        *("valider", "-", "--som", "kjede.yaml", *flags), cwd=repo.folder, stdin=text
    )
    alone = run_program("valider", "-", *flags, cwd=repo.folder, stdin=text)

    assert (named.returncode, new(named)) == (1, ["ET301@trivsel"])
    assert alone.returncode == 2
    assert "--som FIL" in alone.stderr.decode()


def test_the_work_tree_and_the_index_are_left_alone(repo: Repo) -> None:
    """With changes both staged and not, and no hook or filter is started."""
    hook = repo.folder / ".git" / "hooks" / "post-checkout"
    hook.write_text("#!/bin/sh\ntouch kjørt\n")
    hook.chmod(0o755)
    repo.git("config", "filter.lurt.clean", "touch kjørt; cat")
    repo.git("config", "filter.lurt.smudge", "touch kjørt; cat")
    repo.git("config", "core.fsmonitor", "touch kjørt")
    repo.write({".git/info/attributes": "*.yaml filter=lurt\n"})
    repo.write({"kjede.yaml": ROOT + MEASURE, "ny.yaml": "endringsteori: 1\n"})
    before = everything(repo.folder)

    valider(repo)

    assert everything(repo.folder) == before


def everything(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Give the time and content of every file, those of git among them."""
    return {
        path.relative_to(folder).as_posix(): (
            path.stat().st_mtime_ns,
            path.read_bytes(),
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
