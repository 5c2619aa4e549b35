"""`endringsteori tegn`: draw a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import vurder
from endringsteori.checking import Ask, check
from endringsteori.cli.asking import day, language
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.faults import UsageError, unknown
from endringsteori.cli.figures import Wish, set_figure, write_figure
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.diagram import (
    UnknownChoiceError,
    UnknownViewError,
    UselessChoiceError,
    tegn,
)
from endringsteori.exchange import load
from endringsteori.graph import graf
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.checking import Project
    from endringsteori.cli.console import Console
    from endringsteori.diagnostics import Finding
    from endringsteori.diagram import Figur
    from endringsteori.model import Teori
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["run"]

_VOCABULARY: Final[dict[str, Ordvalg]] = {"ks": "ks", "dfo": "dfø", "dfø": "dfø"}
_USELESS: Final = Tekst(
    nb="{flagg} kan ikke brukes sammen med --visning {visning}.",
    nn="{flagg} kan ikkje brukast saman med --visning {visning}.",
    en="{flagg} cannot be used with --visning {visning}.",
)
_LEFT_OUT: Final = Tekst(
    nb="Ikke alt lot seg lese, så noe kan mangle i figuren. Se endringsteori valider.",
    nn="Ikkje alt let seg lese, så noko kan mangle i figuren. Sjå endringsteori valider.",
    en="Not everything could be read, so the figure may lack something. See endringsteori valider.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Draw what could be read, and say on the side where that was not all."""
    with reading():
        (project,) = projects_of((arguments.sti,), None, console)
        loaded = load(project.tree)
    teori = loaded.teori
    språk: Språk = language(arguments, (teori.innstillinger.språk,))
    wish = Wish.of(arguments)
    findings = _findings(project, arguments, språk) if arguments.funn else None
    figur = _figur(teori, arguments, språk, findings)
    figur = set_figure(figur, arguments, wish)
    inputs = files_of(project, loaded.sources.files)
    write_figure(figur, wish, console, inputs, språk)
    if loaded.trouble:
        console.complain(_LEFT_OUT.på(språk))
    warn_in_git(console, project, teori, språk)
    return 0


def _findings(
    project: Project, arguments: Namespace, språk: Språk
) -> tuple[Finding, ...]:
    """Check the project as `valider` does."""
    ask = Ask(dato=day(arguments.dato), språk=språk)
    with reading():
        (checked,) = check((project,), ask)
    return checked.findings


def _figur(
    teori: Teori,
    arguments: Namespace,
    språk: Språk,
    findings: tuple[Finding, ...] | None,
) -> Figur:
    ordvalg = arguments.ordvalg and _VOCABULARY[arguments.ordvalg]
    graph, dato = graf(teori), day(arguments.dato)
    try:
        return tegn(
            graph,
            arguments.visning,
            språk=språk,
            ordvalg=ordvalg,
            funn=findings,
            vurdering=vurder(graph, dato=dato) if arguments.status else None,
            tiltak=arguments.tiltak,
            mål=arguments.mal,
            målgruppe=arguments.malgruppe,
            tjeneste=arguments.tjeneste,
            baner=arguments.baner is not None,
            dato=dato,
        )
    except UnknownViewError as error:
        raise unknown(error.name, error.known) from error
    except UnknownChoiceError as error:
        raise unknown(error.id, error.known) from error
    except UselessChoiceError as error:
        flag = "--" + error.choice.replace("å", "a")
        raise UsageError(_USELESS, flagg=flag, visning=error.view) from error
