"""`valider --folg`: check a project again each time its files change, until Ctrl-C."""

from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING, Final

from endringsteori.checking import STDIN, Session, summary
from endringsteori.cli.faults import UsageError
from endringsteori.cli.sources import files_of, reading
from endringsteori.diagnostics.severities import SEVERITY
from endringsteori.document.safe import visible
from endringsteori.output.place import where
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from endringsteori.checking import Ask, Checked, Project
    from endringsteori.cli.console import Console
    from endringsteori.texts import Språk

__all__ = ["follow", "refuse_unfollowable"]

_SECONDS: Final = 0.5
"""How long it takes at most before a change is seen."""

_ONE_PROJECT: Final = Tekst(
    nb="--folg følger ett prosjekt på disken. Oppgi bare én sti, og ikke - (standard inn).",
    nn="--folg følgjer eitt prosjekt på disken. Oppgi berre éin sti, og ikkje - (standard inn).",
    en="--folg follows one project on disk. Give one path only, and not - (standard input).",
)
_ONLY_SCREEN: Final = Tekst(
    nb="--folg viser funnene som tekst på skjermen, og virker ikke sammen med --ut, --merk eller andre formater.",
    nn="--folg viser funna som tekst på skjermen, og verkar ikkje saman med --ut, --merk eller andre format.",
    en="--folg shows the findings as text on the screen, and does not go with --ut, --merk or other formats.",
)
_WAITING: Final = Tekst(
    nb="Følger med på filene. Lagre en endring, eller stans med Ctrl-C.",
    nn="Følgjer med på filene. Lagre ei endring, eller stans med Ctrl-C.",
    en="Watching the files. Save a change, or stop with Ctrl-C.",
)
_ADVICE: Final = Tekst(nb="Råd: {råd}", nn="Råd: {råd}", en="Advice: {råd}")
_NOW: Final = Tekst(
    nb="{nye} {nye:nytt|nye} funn, {borte} borte. Nå er det {alle} funn, og {teller} teller.",
    nn="{nye} {nye:nytt|nye} funn, {borte} borte. No er det {alle} funn, og {teller} tel.",
    en="{nye} new {nye:finding|findings}, {borte} gone. Now there {alle:is|are} {alle} in all, and {teller} {teller:counts|count}.",
)


def refuse_unfollowable(arguments: Namespace) -> None:
    """Raise `UsageError` where what is asked for cannot be followed, or not be shown so."""
    if arguments.ut or arguments.merk or arguments.format not in {None, "tekst"}:
        raise UsageError(_ONLY_SCREEN)
    if len(arguments.stier) != 1 or STDIN in arguments.stier:
        raise UsageError(_ONE_PROJECT)


def follow(
    projects: Sequence[Project],
    ask: Ask,
    console: Console,
    show: Callable[[Checked], Språk],
    pause: Callable[[float], None] | None = None,
) -> int:
    """Show what is found in a project, and what is new of it each time a file changes.

    `show` shows all of it, and gives the language; `pause` waits some seconds. Answers as a
    check of the project as it was when somebody stopped it, or stopped reading. Raises
    `UsageError` where it cannot be read at first.
    """
    if len(projects) != 1:
        raise UsageError(_ONE_PROJECT)
    (named,) = projects
    with reading():
        project, session, checked = _begun(named, ask)
    try:
        språk = show(checked)
        console.hint(f"{_WAITING.på(språk)}\n")
        seen = _times(project, checked)
        while console.is_heard:
            (pause or sleep)(_SECONDS)
            now = _times(project, checked)
            if now != seen:
                seen = now
                checked = _again(session, checked, console, språk)
    except KeyboardInterrupt:
        pass
    return 1 if summary((checked,)).counting else 0


def _begun(project: Project, ask: Ask) -> tuple[Project, Session, Checked]:
    """Check for the first time; a file that its project leaves out stands alone."""
    session = Session(project, ask)
    checked = session.check()
    left_out = (project.only or frozenset()).difference(checked.files)
    if left_out:
        (file,) = left_out  # there is one path
        return _begun(project.alone(file), ask)
    return project, session, checked


def _again(
    session: Session, before: Checked, console: Console, språk: Språk
) -> Checked:
    """Check once more and tell what is new; where that cannot be done, say why."""
    try:
        with reading():
            checked = session.check()
    except UsageError as error:
        console.complain(error.told(språk))
        return before
    known = {finding.fingerprint for finding in before.findings}
    new = [one for one in checked.findings if one.fingerprint not in known]
    lines: list[str] = []
    for finding in new:
        advice = _ADVICE.fyll(språk, {"råd": finding.advice})
        severity = SEVERITY[finding.severity].på(språk)
        told = f"{severity} {finding.code} {where(checked, finding)}"
        lines += (told, f"  {visible(finding.message)}", f"  {visible(advice)}", "")
    numbers = {
        "nye": len(new),
        "borte": len(known) - len(checked.findings) + len(new),
        "alle": len(checked.findings),
        "teller": summary((checked,)).counting,
    }
    lines += (_NOW.fyll(språk, numbers), "")
    console.write("".join(f"{line}\n" for line in lines))
    return checked


def _times(project: Project, checked: Checked) -> Mapping[Path, tuple[int, int] | None]:
    """Give when each file was last written, and how large it is; None for one that is gone."""
    try:
        paths = {*checked.files, *project.tree.paths()}
    except OSError:  # the folder itself is gone for a moment
        paths = {*checked.files}
    return {path: _time(path) for path in files_of(project, sorted(paths))}


def _time(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
