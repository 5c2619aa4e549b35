"""A check in GitHub or GitLab, filled in with where the chains are."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.templates.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CI", "Check", "check"]


class Check(NamedTuple):
    """A file for a repository: its path there, and its text."""

    path: str
    text: str


class _Template(NamedTuple):
    file: str
    path: str
    key: str
    """Its line names the chains."""
    safe: re.Pattern[str]
    """The paths that mean themselves there: a space parts two, a dollar sign begins a variable."""


_TEMPLATES: Final[Mapping[str, _Template]] = {
    "github": _Template(
        "github-workflow.yml",
        ".github/workflows/logiske-kjeder.yml",
        "stier",
        re.compile(r"[\w.][\w./ -]*"),
    ),
    "gitlab": _Template(
        "gitlab-ci.yml",
        ".gitlab-ci.yml",
        "ENDRINGSTEORI_STIER",
        re.compile(r"[\w.][\w./-]*"),
    ),
}
CI: Final = tuple(_TEMPLATES)
"""The systems that there is a check for."""


def check(system: str, chains: str) -> Check | None:
    """Give the check of a system for the chains at a path, as seen from the repository.

    None where the system would not read the path as it stands.
    """
    template = _TEMPLATES[system]
    if not template.safe.fullmatch(chains):
        return None
    file = files(__package__) / "ci" / template.file
    line = re.compile(rf"^( *{template.key}: )\S+$", re.MULTILINE)
    text = line.sub(
        lambda found: found[1] + quoted(chains), file.read_text(encoding="utf-8")
    )
    return Check(template.path, text)
