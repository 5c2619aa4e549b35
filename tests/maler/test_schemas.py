"""The templates are what GitHub, GitLab and pre-commit read."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
MANIFEST: Final = ROOT / ".pre-commit-hooks.yaml"

_USED: Final = re.compile(r"uses: (\S+)(.*)")
_PINNED: Final = re.compile(r"[\w-]+/[\w/-]+@[0-9a-f]{40}")


def checked(*arguments: str) -> str:
    """Run a checker that is a module of Python; what it complains of."""
    done = subprocess.run(  # noqa: S603 - tools of ours
        [sys.executable, "-m", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize(
    ("template", "schema"),
    [
        ("action.yml", "vendor.github-actions"),
        (
            "src/endringsteori/templates/ci/github-workflow.yml",
            "vendor.github-workflows",
        ),
        (
            "src/endringsteori/templates/ci/github-workflow.yml",
            "custom.github-workflows-require-timeout",
        ),
        ("src/endringsteori/templates/ci/gitlab-ci.yml", "vendor.gitlab-ci"),
    ],
)
def test_a_template_follows_its_schema(template: str, schema: str) -> None:
    """The schemas that come with check-jsonschema; nothing is fetched."""
    file = str(ROOT / template)

    assert checked("check_jsonschema", "--builtin-schema", schema, file) == ""


def test_the_hook_is_one_that_pre_commit_knows() -> None:
    """By pre-commit's own judgement."""
    assert checked("pre_commit", "validate-manifest", str(MANIFEST)) == ""


@pytest.mark.parametrize(
    "template", ["action.yml", "src/endringsteori/templates/ci/github-workflow.yml"]
)
def test_the_actions_of_others_are_pinned(template: str) -> None:
    """To a commit, with its version beside it: a tag can be moved."""
    used = _USED.findall((ROOT / template).read_text(encoding="utf-8"))
    others = [(name, rest) for name, rest in used if not name.startswith("EIER/")]

    assert others
    assert [
        name
        for name, rest in others
        if not _PINNED.fullmatch(name) or not re.fullmatch(r" # v[\d.]+", rest)
    ] == []
