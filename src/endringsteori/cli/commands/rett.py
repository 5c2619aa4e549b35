"""`endringsteori rett`: mend what has one safe answer, or show what would be mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import STDIN, Ask, fix, today
from endringsteori.cli.asking import language, language_asked
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.faults import UsageError
from endringsteori.cli.rewriting import Rewrite, rewrite
from endringsteori.cli.rule_choices import find_rule
from endringsteori.cli.sources import projects_of, reading
from endringsteori.exchange import is_workbook
from endringsteori.loading.decode import MAX_BYTES
from endringsteori.output.as_mended import render_mended
from endringsteori.output.mended_words import FOUND, PIPED, WRITTEN
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from endringsteori.checking import Fixed, Project
    from endringsteori.cli.console import Console
    from endringsteori.texts import Språk

__all__ = ["run"]

_STDIN_WITH_OTHERS: Final = Tekst(
    nb="- (standard inn) må stå alene, for den rettede teksten skrives til standard ut.",
    nn="- (standard inn) må stå åleine, for den retta teksten blir skriven til standard ut.",
    en="- (standard input) must stand alone, for the corrected text is written to standard output.",
)


_WORKBOOK: Final = Tekst(
    nb="{sti:«»} er et regneark, og rettes der. Med valider --merk får du en kopi med merknader i cellene.",
    nn="{sti:«»} er eit rekneark, og blir retta der. Med valider --merk får du ein kopi med merknader i cellene.",
    en="{sti:«»} is a workbook, and is corrected there. valider --merk gives a copy with comments in its cells.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Mend and write, or show; answer 1 where there is something to mend and no `--skriv`.

    Of standard input, the mended text is written to standard output, and what was done
    is told on the side.
    """
    is_piped = STDIN in arguments.stier
    if is_piped and set(arguments.stier) != {STDIN}:
        raise UsageError(_STDIN_WITH_OTHERS)
    codes = {find_rule(word).code for word in arguments.regel}
    ask = Ask(dato=today(), språk=language_asked(arguments))
    with reading():
        projects = projects_of(arguments.stier, arguments.som, console)
        for project in projects:
            if is_workbook(project.tree.root):
                raise UsageError(_WORKBOOK, sti=project.name)
        fixed = tuple(fix(projects, ask, codes))
    språk = language(
        arguments, (one.mended.after.teori.innstillinger.språk for one in fixed)
    )
    for one in fixed:
        warn_in_git(console, one.project, one.mended.after.teori, språk)
    if is_piped:
        return _pipe(projects[0], fixed[0], språk, console)
    return _write_or_show(fixed, språk, console, writes=arguments.skriv)


def _write_or_show(
    fixed: Sequence[Fixed], språk: Språk, console: Console, *, writes: bool
) -> int:
    files = tuple(file for one in fixed for file in _files(one))
    if writes:
        rewrite(files)
    outcome = WRITTEN if writes else FOUND
    told = render_mended(
        fixed, språk, outcome, with_diff=not writes, colour=console.colour
    )
    console.write(told)
    return 1 if files and not writes else 0


def _files(one: Fixed) -> Iterator[Rewrite]:
    """Give the files of a project that are to be written over."""
    home = Path(one.project.folder or ".")
    for change in one.mended.changes:
        path = Path(one.project.disk(change.file))
        shown = one.project.path(change.file)
        yield Rewrite(path, home, shown, change.before, change.after)


def _pipe(project: Project, one: Fixed, språk: Språk, console: Console) -> int:
    """Write the whole text out, mended or not; nothing of what is no text."""
    (file,) = project.only or (project.tree.root,)
    mended = {change.file: change.after for change in one.mended.changes}
    data = mended.get(file) or project.tree.read(file)
    if one.mended.done or one.mended.left:
        told = render_mended((one,), språk, PIPED, with_diff=False)
        console.complain(told.rstrip("\n"))
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return 1
    if len(data) > MAX_BYTES:
        return 1
    console.write(text)
    return 0
