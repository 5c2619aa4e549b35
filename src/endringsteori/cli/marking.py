"""`--merk`: a copy of the workbook that was checked, with the findings in its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking import pick
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import put_bytes, spare
from endringsteori.cli.sources import files_of
from endringsteori.diagnostics.severities import SEVERITY
from endringsteori.exchange import is_workbook
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.checking import Checked, Project
    from endringsteori.diagnostics import Finding
    from endringsteori.exchange.marking import Mark
    from endringsteori.report.case import Case
    from endringsteori.texts import Språk

__all__ = ["refuse_others", "write_marked"]

_ONE_WORKBOOK: Final = Tekst(
    nb="--merk trenger ett regneark (.xlsx) å lage en kopi av.",
    nn="--merk treng eitt rekneark (.xlsx) å lage ein kopi av.",
    en="--merk needs one workbook (.xlsx) to make a copy of.",
)
_NOT_XLSX: Final = Tekst(
    nb="{sti:«»} må ende med .xlsx, for det er et regneark som skrives.",
    nn="{sti:«»} må ende med .xlsx, for det er eit rekneark som blir skrive.",
    en="{sti:«»} must end with .xlsx, since a workbook is written.",
)
_NOT_MARKED: Final = Tekst(
    nb="{sti:«»} kan ikke leses som et regneark, så det er ikke laget noen kopi.",
    nn="{sti:«»} kan ikkje lesast som eit rekneark, så det er ikkje laga nokon kopi.",
    en="{sti:«»} cannot be read as a workbook, so no copy was made.",
)


def refuse_others(path: str | None, projects: Sequence[Project]) -> None:
    """Raise `UsageError` unless `--merk` is not given, or given with one workbook."""
    if path is None:
        return
    if len(projects) != 1 or not is_workbook(projects[0].tree.root):
        raise UsageError(_ONE_WORKBOOK)
    refuse_ending(path)
    spare(path, files_of(projects[0], (projects[0].tree.root,)))


def refuse_ending(path: str) -> None:
    """Raise `UsageError` for a file to be written that does not end as a workbook does."""
    if not is_workbook(path):
        raise UsageError(_NOT_XLSX, sti=path)


def write_marked(path: str, project: Project, checked: Checked, språk: Språk) -> None:
    """Write the copy. Raises `UsageError` where that cannot be done."""
    from endringsteori.exchange.marking import marked  # noqa: PLC0415 - heavy
    from endringsteori.exchange.read import made_ids  # noqa: PLC0415 - heavy
    from endringsteori.loading.excel import WorkbookError  # noqa: PLC0415 - heavy
    from endringsteori.report.case import Case  # noqa: PLC0415 - heavy

    case = Case(checked.graph, checked.settings.dato, språk)
    data = project.tree.read(project.tree.root)
    try:
        copy = marked(
            data,
            [_mark(finding, case) for finding in checked.findings],
            [_mark(one.finding, case) for one in pick((checked,))],
            made_ids(data),
            språk,
            is_confidential=checked.is_confidential,
        )
    except WorkbookError as error:
        raise UsageError(_NOT_MARKED, sti=project.name) from error
    put_bytes(path, copy, files_of(project, (project.tree.root,)))


def _mark(finding: Finding, case: Case) -> Mark:
    """Tell a finding with the headings of the workbook for the keys of the files."""
    from endringsteori.exchange.marking import Mark  # noqa: PLC0415 - heavy
    from endringsteori.report.findings import plain  # noqa: PLC0415 - heavy

    cell = None if finding.span is None else finding.span.cell
    severity = SEVERITY[finding.severity].på(case.språk)
    message, advice = (
        plain(case, finding, text) for text in (finding.message, finding.advice)
    )
    return Mark(cell, severity, finding.code, message, advice)
