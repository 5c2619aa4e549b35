"""The hook, run by pre-commit itself in a real repository.

pre-commit would install the hook from its address, which takes a network. Here the same
hook stands in the repository (`repo: local`) with `language: system`; what decides which
files it gets, and the command, are those of `.pre-commit-hooks.yaml` and `docs/ci.md`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from repository import Repo

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")

_CONFIG: Final = re.compile(
    r"^```yaml \.pre-commit-config\.yaml\n(.*?)^```$", re.DOTALL | re.MULTILINE
)

PROJECT: Final = {
    "kjeder/endringsteori.yaml": (
        "endringsteori: 1\ntjenester:\n  ppt: PPT\nmål:\n  trivsel: Flere trives\n"
    ),
    "kjeder/tiltak/losen.yaml": (
        "tiltak:\n  losen:\n    navn: Losen\n    ansvarlig: ppt\n    mål: [trivsel]\n"
    ),
    "kjeder/tiltak/lunsj.yaml": (
        "tiltak:\n  lunsj:\n    navn: Lunsj\n    ansvarlig: hvem-da\n"
    ),
}
"""One measure that is sound in its project only, and one with a fault."""


def documented() -> dict[str, Any]:
    """Give the hook as docs/ci.md asks people to write it."""
    (config,) = _CONFIG.findall(PAGE)
    (repo,) = yaml.safe_load(config)["repos"]
    (hook,) = repo["hooks"]
    return dict(hook)


def offered() -> dict[str, Any]:
    """Give the hook as we offer it."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return dict(hook)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Give a repository with a committed project and the hook of the page."""
    made = Repo(tmp_path / "arkiv")
    hook = {**offered(), **documented(), "language": "system", "verbose": True}
    config = {"repos": [{"repo": "local", "hooks": [hook]}]}
    made.commit({**PROJECT, ".pre-commit-config.yaml": yaml.safe_dump(config)})
    return made


def pre_commit(repo: Repo) -> tuple[int, str]:
    """Run pre-commit on what is staged; the answer code, and what it printed."""
    repo.git("add", "--all")
    programs = str(Path(sys.executable).parent)
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--color=never"],
        cwd=repo.folder,
        env={
            **os.environ,
            "PATH": os.pathsep.join((programs, os.environ["PATH"])),
            "PRE_COMMIT_HOME": str(repo.folder.parent / "pre-commit"),
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_page_names_the_hook() -> None:
    """And says where the chains are, as it must."""
    assert documented().keys() == {"id", "files"}
    assert documented()["id"] == offered()["id"]


def test_a_file_is_read_in_its_project(repo: Repo) -> None:
    """What it refers to stands in another file; faults elsewhere are not its own."""
    path = "kjeder/tiltak/losen.yaml"
    repo.write({path: f"{PROJECT[path]}    status: idé\n"})
    code, said = pre_commit(repo)

    assert code == 0, said
    assert "ET010" not in said
    assert "kjeder/tiltak/losen.yaml:" in said


def test_a_fault_in_a_file_stops_the_commit(repo: Repo) -> None:
    """And is shown where it stands."""
    path = "kjeder/tiltak/lunsj.yaml"
    repo.write({path: f"{PROJECT[path]}    status: idé\n"})
    code, said = pre_commit(repo)

    assert code == 1, said
    assert "kjeder/tiltak/lunsj.yaml:4:16" in said
    assert "ET010" in said


def test_measurements_are_part_of_the_project(repo: Repo) -> None:
    """A CSV file in their folder is checked like any other."""
    repo.write({"kjeder/målinger/fravær.csv": "indikator;periode;verdi\nx;når;1\n"})
    code, said = pre_commit(repo)

    assert code == 1, said
    assert "kjeder/målinger/fravær.csv:2:" in said


def test_files_that_are_no_chains_are_left_alone(repo: Repo) -> None:
    """Other YAML, and tables that a project fetches its numbers from."""
    repo.write(
        {
            ".github/workflows/kjeder.yml": "on: push\n",
            "kjeder/data/ssb.csv": "region;tid;verdi\n",
            "kjeder/LES-MEG.md": "# Kjedene våre\n",
        }
    )
    code, said = pre_commit(repo)

    assert code == 0, said
    assert "no files to check" in said
