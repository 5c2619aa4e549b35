"""The warning about a project at nivå individ that lies where git keeps everything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import STDIN
from endringsteori.privacy import Mask
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.checking import Project
    from endringsteori.cli.console import Console
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

__all__ = ["warn_if_in_git", "warn_in_git"]

_GIT: Final = ".git"
_IN_GIT: Final = Tekst(
    nb="OBS: {sti:«»} er på nivå individ og underlagt taushetsplikt, men ligger i et git-arbeidstre. Det som sjekkes inn, blir liggende i historikken. Flytt filene dit bare de som følger opp personen, har tilgang.",
    nn="OBS: {sti:«»} er på nivå individ og underlagd teieplikt, men ligg i eit git-arbeidstre. Det som blir sjekka inn, blir liggjande i historikken. Flytt filene dit berre dei som følgjer opp personen, har tilgang.",
    en="NOTE: {sti:«»} is at the individual level and confidential, but lies in a git work tree. What is committed stays in the history. Move the files to where only those who follow up the person have access.",
)


def warn_in_git(console: Console, project: Project, teori: Teori, språk: Språk) -> None:
    """Say on the side that a project at nivå individ lies in a git work tree, if it does."""
    if teori.nivå == "individ":
        warn_if_in_git(console, project, språk)


def warn_if_in_git(console: Console, project: Project, språk: Språk) -> None:
    """Say the same of a project that is known to be at nivå individ.

    In a work tree of its own, and in a submodule, `.git` is a file.
    """
    if project.name == STDIN:
        return
    folder = Path(project.disk("")).resolve()
    if any((above / _GIT).exists() for above in (folder, *folder.parents)):
        told = {"sti": Mask(individ=True)(project.name)}
        console.complain(_IN_GIT.fyll(språk, told))
