"""The verbs `les` and `valider`: reading and checking from Python."""

from __future__ import annotations

import os
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.checking.checked import check
from endringsteori.checking.engine import run
from endringsteori.checking.projects import in_memory, locate
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.settings import Ask, Settings, today
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Severity
from endringsteori.exchange import load
from endringsteori.graph import graf
from endringsteori.lean import dataclass
from endringsteori.model import Teori
from endringsteori.rules import RULES

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.checking.projects import Project
    from endringsteori.diagnostics import Finding
    from endringsteori.loading import Loaded, Sources, SourceTree
    from endringsteori.rules.rule import Profil
    from endringsteori.texts import Språk

__all__ = [
    "Kilde",
    "Lest",
    "UgyldigTeori",
    "les",
    "les_eller_feil",
    "project_of",
    "valider",
]

Kilde: TypeAlias = "str | os.PathLike[str] | SourceTree"
"""What a theory is read from: a path to a file or a folder, or a tree of files."""

_ABOUT_EXCEPTIONS: Final = ("ET018", "ET019", "ET020")
_READING: Final = Rulebook(
    tuple(
        rule
        for rule in RULES
        if rule.code.startswith("ET0") and rule.code not in _ABOUT_EXCEPTIONS
    ),
    resting=tuple(rule.code for rule in RULES),
)


@dataclass(frozen=True, slots=True)
class Lest:
    """A theory that was read: as far as it could be built, and what was wrong (`funn`).

    `kilder` knows the files and where in them each thing stands.
    """

    teori: Teori = field(repr=False)
    funn: tuple[Finding, ...]
    kilder: Sources = field(repr=False)
    loaded: Loaded = field(repr=False)
    prosjekt: str = ""


class UgyldigTeori(ValueError):  # noqa: N818 - the name users read is Norwegian
    """The files hold faults. `funn` has them all, in the order of the files."""

    def __init__(self, funn: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(map(_line, funn)))
        self.funn = funn


def les(kilde: Kilde) -> Lest:
    """Read a project: a file, a folder with `endringsteori.yaml`, or a tree of files.

    A path to a file of a project reads the whole project. Faults are in `funn`, never
    raised. Raises `OSError` where there is nothing to read, and `NotAProjectError`
    (a `ValueError`) for what cannot be a project.
    """
    project = project_of(kilde)
    loaded = load(project.tree)
    settings = Settings.of(Ask(today()), loaded.teori.innstillinger)
    subject = Subject.read(loaded, project.name)
    funn = run(subject, graf(loaded.teori), settings, _READING)
    return Lest(loaded.teori, funn, loaded.sources, loaded, project.name)


def les_eller_feil(kilde: Kilde) -> Teori:
    """Read a project that must be without faults.

    Raises `UgyldigTeori` with all findings where one of them is a feil, and otherwise
    as `les`.
    """
    lest = les(kilde)
    if any(finding.severity is Severity.ERROR for finding in lest.funn):
        raise UgyldigTeori(lest.funn)
    return lest.teori


def valider(
    hva: Kilde | Lest | Teori,
    *,
    dato: date | None = None,
    profil: Profil | None = None,
    språk: Språk | None = None,
) -> tuple[Finding, ...]:
    """Check a project, a theory that was read, or one that was built in Python.

    What is not given is as the project has set it; the date is today. Findings stand in
    the order of the files, excepted ones among them. A path to one file of a project
    gives the findings of that file. Raises as `les`.
    """
    ask = Ask(dato or today(), profil, språk)
    if not isinstance(hva, (Teori, Lest)):
        checked = check((project_of(hva),), ask)
        return tuple(finding for part in checked for finding in part.findings)
    if isinstance(hva, Teori):
        subject = Subject.built(hva)
    else:
        subject = Subject.read(hva.loaded, hva.prosjekt)
    settings = Settings.of(ask, subject.teori.innstillinger, subject.teori.nivå)
    return run(subject, graf(subject.teori), settings, Rulebook.of(subject.teori))


def project_of(kilde: Kilde) -> Project:
    """Give the project that a path means, or of a tree. Raises as `les`."""
    if isinstance(kilde, (str, os.PathLike)):
        return locate((Path(kilde),))[0]
    return in_memory(kilde)


def _line(finding: Finding) -> str:
    span = finding.span
    if span is None:
        return f"{finding.fingerprint}: {finding.message}"
    return f"{span.at(span.file, 'nb')}: {finding.message} [{finding.code}]"
