"""`endringsteori tabeller`: a project as flat rows, to work on in other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.assessment import vurder
from endringsteori.checking import Lest, valider
from endringsteori.cli.asking import day
from endringsteori.cli.faults import UsageError, unknown
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened
from endringsteori.graph import graf
from endringsteori.output.tabeller import tabeller
from endringsteori.output.tabeller.as_csv import render_csv
from endringsteori.output.tabeller.as_json import render_json
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console
    from endringsteori.cli.puzzle import Opened
    from endringsteori.output.tabeller import Tabeller

__all__ = ["run"]

_WHICH: Final = Tekst(
    nb="En CSV-fil har plass til én tabell. Velg med --tabell: {tabeller}.",
    nn="Ei CSV-fil har plass til éin tabell. Vel med --tabell: {tabeller}.",
    en="A CSV file has room for one table. Choose with --tabell: {tabeller}.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Give the tables of a project, with its findings and its assessment."""
    project = opened(arguments, console)
    tables = _tables(arguments, project)
    names = tuple(name for name, _ in tables)
    name = arguments.tabell
    if name is not None and name not in names:
        raise unknown(name, names)
    if arguments.format == "json":
        shown = render_json(tables, name, project.språk, endringsteori.versjon)
    elif name is None:
        raise UsageError(_WHICH, tabeller=", ".join(names))
    else:
        shown = render_csv(tables, name, project.språk)
    put(console, shown, arguments.ut, project.files)
    project.say_beside(console)
    return 0


def _tables(arguments: Namespace, project: Opened) -> Tabeller:
    dato, loaded = day(arguments.dato), project.loaded
    lest = Lest(loaded.teori, (), loaded.sources, loaded, project.project.name)
    graph = graf(loaded.teori)
    return tabeller(
        graph,
        funn=valider(lest, dato=dato, profil=arguments.profil, språk=project.språk),
        vurdering=vurder(graph, dato=dato),
    )
