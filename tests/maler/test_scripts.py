"""The scripts of the templates and of docs/ci.md, run in a real repository."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import yaml
from junitparser import JUnitXml

from code_blocks import blocks_of, printed_by
from repository import Repo

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
CHECKS: Final = ROOT / "src" / "endringsteori" / "templates" / "ci"
PROGRAMS: Final = Path(sys.executable).parent

_COMMANDS: Final = re.compile(r"^```bash\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_BLANK: Final = {"MOT": "", "PROFIL": "", "TERSKEL": "", "ARKIV": "", "REVISJON": ""}

SOUND: Final = "endringsteori: 1\nmål:\n  trivsel: Flere trives\n"
OWNED: Final = (
    "endringsteori: 1\nmål:\n  trivsel:\n    navn: Flere trives\n    eier: x\n"
)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Give a repository with a sound project, which `origin/main` names."""
    made = Repo(tmp_path / "arkiv")
    made.commit({"kjeder/endringsteori.yaml": SOUND})
    made.git("update-ref", "refs/remotes/origin/main", "HEAD")
    return made


def run(
    repo: Repo, shell: str, script: str, environ: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a script in the top of a repository, with our program on the path."""
    return subprocess.run(  # noqa: S603 - scripts of ours
        [shell, "-c", script],
        cwd=repo.folder,
        env={
            **os.environ,
            "PATH": os.pathsep.join((str(PROGRAMS), os.environ["PATH"])),
            **environ,
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def action(repo: Repo, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the step of our action that checks, as GitHub runs it."""
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    (step,) = (one for one in steps if one.get("name") == "Sjekk kjedene")
    known = {*_BLANK, "STIER", "SARIF"}
    assert step["env"].keys() == known
    return run(
        repo,
        step["shell"],
        step["run"],
        {
            "ENDRINGSTEORI": str(PROGRAMS / "endringsteori"),
            "GITHUB_SERVER_URL": "https://github.example",
            "GITHUB_STEP_SUMMARY": str(repo.folder.parent / "sammendrag.md"),
            "GITHUB_WORKSPACE": str(repo.folder),
            "STIER": "kjeder",
            "SARIF": "endringsteori.sarif",
            **_BLANK,
            **inputs,
        },
    )


def sarif(repo: Repo) -> dict[str, Any]:
    """Give the run in the SARIF file that the action has written."""
    text = (repo.folder / "endringsteori.sarif").read_text(encoding="utf-8")
    (whole,) = json.loads(text)["runs"]
    found: dict[str, Any] = whole
    return found


def gitlab(repo: Repo, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the script of our job in GitLab."""
    job = yaml.safe_load((CHECKS / "gitlab-ci.yml").read_text("utf-8"))
    (script,) = job["endringsteori"]["script"]
    return run(repo, "sh", script, {**job["variables"], **variables})


def test_the_action_shows_findings_in_three_ways(repo: Repo) -> None:
    """Beside the lines, on the page of the run, and as a file to upload."""
    repo.write({"kjeder/endringsteori.yaml": OWNED})
    done = action(repo, ARKIV="noen/endringsteori", REVISJON="v1")
    summary = (repo.folder.parent / "sammendrag.md").read_text(encoding="utf-8")
    pages = {rule.get("helpUri") for rule in sarif(repo)["tool"]["driver"]["rules"]}

    assert done.returncode == 1, done.stderr
    assert "::error file=kjeder/endringsteori.yaml,line=5," in done.stdout
    assert summary.startswith("## Sjekk av logiske kjeder\n")
    assert (
        "https://github.example/noen/endringsteori/blob/v1/docs/regler/ET005.md"
        in pages
    )


def test_the_action_passes_where_nothing_counts(repo: Repo) -> None:
    """By what is asked for."""
    assert action(repo).returncode == 0
    assert action(repo, TERSKEL="advarsel").returncode == 1
    assert action(repo, TERSKEL="advarsel", MOT="origin/main").returncode == 0


def test_the_action_takes_several_paths_one_on_each_line(repo: Repo) -> None:
    """With spaces in them, and even a hyphen first."""
    repo.write({"med mellomrom/a.yaml": SOUND, "-bindestrek.yaml": SOUND})
    done = action(repo, STIER="kjeder\nmed mellomrom/a.yaml\n-bindestrek.yaml\n")
    files = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in sarif(repo)["results"]
    }

    assert done.returncode == 0, done.stderr
    assert files == {
        "kjeder/endringsteori.yaml",
        "med%20mellomrom/a.yaml",
        "-bindestrek.yaml",
    }


def test_the_action_installs_what_is_locked() -> None:
    """The files that it names are there."""
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    (script,) = (one["run"] for one in steps if "pip" in one.get("run", ""))
    named = re.findall(r'"\$KILDE/(\S+)"', script)

    assert len(named) == 2
    assert all((ROOT / one).is_file() for one in named)


def test_gitlab_gets_its_reports(repo: Repo) -> None:
    """The ones that the job says it has."""
    repo.write({"kjeder/endringsteori.yaml": OWNED})
    done = gitlab(repo)
    job = yaml.safe_load((CHECKS / "gitlab-ci.yml").read_text("utf-8"))
    reports = job["endringsteori"]["artifacts"]["reports"]
    quality = json.loads((repo.folder / reports["codequality"]).read_text("utf-8"))

    assert done.returncode == 1, done.stderr
    assert "ET005" in done.stdout
    assert "ET005" in {issue["check_name"] for issue in quality}
    assert JUnitXml.fromfile(str(repo.folder / reports["junit"])).failures == 1


def test_gitlab_holds_a_merge_request_against_its_base(repo: Repo) -> None:
    """Several paths are parted by spaces."""
    base = repo.git("rev-parse", "HEAD")
    repo.write({"annet.yaml": SOUND})
    variables = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base}

    assert gitlab(repo, **variables).returncode == 0
    assert (
        gitlab(repo, **variables, ENDRINGSTEORI_STIER="kjeder annet.yaml").returncode
        == 1
    )


def test_the_files_of_the_include_and_the_links_are_there() -> None:
    """What docs/ci.md asks GitLab to fetch."""
    files = re.findall(r"file: (\S+)", PAGE)

    assert files == ["src/endringsteori/templates/ci/gitlab-ci.yml"]
    assert all((ROOT / file).is_file() for file in files)


@pytest.mark.parametrize(
    "command",
    [line for block in _COMMANDS.findall(PAGE) for line in block.splitlines()],
)
def test_a_command_of_the_page_works(command: str, repo: Repo) -> None:
    """As written, in a repository with chains where the page says."""
    done = run(repo, "sh", command, {})
    written = re.findall(r"\w+=(\w[\w./-]*)", command)

    assert done.returncode == 0, done.stderr
    assert shlex.split(command)[0] == "endringsteori"
    assert all((repo.folder / file).is_file() for file in written)


def recipes(file: str) -> list[Any]:
    """Give what docs/ci.md asks people to have in a file, block by block."""
    return [yaml.safe_load(one.text) for one in blocks_of(PAGE) if one.file == file]


def drawn_by(script: str, folder: str) -> set[str]:
    """Run the commands of a recipe in this process; the files that are then in a folder."""
    for line in script.splitlines():
        printed_by(line.replace('"$ENDRINGSTEORI"', "endringsteori"))
    return {path.name for path in Path(folder).iterdir()}


def test_a_run_in_github_leaves_figures_to_fetch(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is uploaded is what was written, and the action of others is pinned."""
    monkeypatch.chdir(repo.folder)
    ((draw, upload),) = recipes(".github/workflows/logiske-kjeder.yml")

    assert drawn_by(draw["run"], upload["with"]["path"]) == {"kjeder.html", "funn.html"}
    assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", upload["uses"])
    assert "ENDRINGSTEORI=" in (ROOT / "action.yml").read_text(encoding="utf-8")


def test_a_run_in_gitlab_leaves_figures_to_fetch(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The job installs as the check does, and keeps the folder that it writes in."""
    monkeypatch.chdir(repo.folder)
    _, asked = recipes(".gitlab-ci.yml")
    (job,) = asked.values()
    check = yaml.safe_load((CHECKS / "gitlab-ci.yml").read_text("utf-8"))

    (folder,) = job["artifacts"]["paths"]
    made = drawn_by("\n".join(job["script"]), folder)
    assert made == {"kjeder.html", "funn.html"}
    assert job["before_script"] == check["endringsteori"]["before_script"]
