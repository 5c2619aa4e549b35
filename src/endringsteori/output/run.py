"""`Run`: one run of `valider` as every renderer gets it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from endringsteori.checking import STDIN
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.checking import (
        Grouping,
        Outcome,
        Project,
        Settings,
        Summary,
    )
    from endringsteori.diagnostics import Finding
    from endringsteori.texts import Språk

__all__ = ["NOWHERE", "Part", "Passed", "Run", "Top"]

_OURS: Final = "ET"
"""What the codes of our own rules begin with; no others do."""


@dataclass(frozen=True, slots=True)
class Top:
    """The folder that other systems see files from, such as the top of a git work tree.

    Both it and the working folder (`here`) are absolute paths. Where `folder` is empty,
    paths stay as seen from the working folder.
    """

    folder: str
    here: str

    def path(self, path: str) -> str:
        """Give a path that is seen from the working folder, as seen from the top.

        With `/`; in full for what lies outside the top.
        """
        if path == STDIN or not self.folder:
            return path
        whole = os.path.normpath(os.path.join(self.here, path))  # noqa: PTH118 - a string in, a string out
        above = os.path.join(self.folder, "")  # noqa: PTH118 - the same, with a separator
        if os.path.normcase(f"{whole}{os.sep}").startswith(os.path.normcase(above)):
            whole = whole[len(above) :] or "."
        return whole.replace(os.sep, "/")


NOWHERE = Top("", "")
"""Leaves paths as they are."""


@dataclass(frozen=True, slots=True)
class Run:
    """What was found in a run, and all that anyone can say about how to show it.

    `checked` is empty where no project is here yet, or each has been told of and let go.
    `språk` is of headings; each finding has the language of its project. `by`,
    `every_place` and `colour` are for people who read text. `pages` is the address of
    the folder with the pages of the rules, with a `/` at its end; None where it is not
    known.
    """

    checked: tuple[Outcome, ...]
    dato: date
    version: str = ""
    språk: Språk = "nb"
    by: Grouping = "regel"
    every_place: bool = False
    colour: bool = False
    top: Top = NOWHERE
    pages: str | None = None

    def findings(self) -> Iterator[tuple[Outcome, Finding]]:
        """Give every finding with its project, in the order of the run."""
        for one in self.checked:
            for finding in one.findings:
                yield one, finding

    def file(self, checked: Outcome, file: str) -> str:
        """Give a file of a project as seen from the top."""
        return self.top.path(checked.project.path(file))

    def project(self, checked: Outcome) -> str:
        """Give the path of a project as seen from the top."""
        return self.top.path(checked.project.name)

    def page(self, code: str) -> str | None:
        """Give the address of the page about a rule; None for a rule that is not ours."""
        if self.pages is None or not code.startswith(_OURS):
            return None
        return f"{self.pages}{code}.md"


Part: TypeAlias = tuple[str, ...]
"""What a format says of some projects of a run: texts that each come after those of the
projects before. How many there are, is the format's own affair.
"""


class Passed(Protocol):
    """A project of a run, whether its findings are still here or let go."""

    @property
    def project(self) -> Project:
        """The project."""

    @property
    def settings(self) -> Settings:
        """How it was checked."""

    @property
    def is_confidential(self) -> bool:
        """Whether it is about a person or a family (nivå individ)."""

    @property
    def summary(self) -> Summary:
        """How many findings there were of each kind."""
