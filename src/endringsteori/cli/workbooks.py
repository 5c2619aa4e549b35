"""A theory as a workbook, or a plain sentence about why it cannot be one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError
from endringsteori.exchange.cells import TextTooLongError
from endringsteori.exchange.workbook import MissingXlsxwriterError, workbook
from endringsteori.report.formats.seal import UNSEALED, sealed_zip
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

__all__ = ["workbook_of"]

_NO_PACKAGE: Final = Tekst(
    nb='Regneark trenger XlsxWriter. Installer med: pip install "endringsteori[excel]".',
    nn='Rekneark treng XlsxWriter. Installer med: pip install "endringsteori[excel]".',
    en='Workbooks need XlsxWriter. Install with: pip install "endringsteori[excel]".',
)
_TOO_LONG: Final = Tekst(
    nb="En tekst i {kolonne:«»} på arket {ark:«»} er lengre enn de 32 767 tegnene en celle har plass til. Kort den ned først.",
    nn="Ein tekst i {kolonne:«»} på arket {ark:«»} er lengre enn dei 32 767 teikna ei celle har plass til. Kort han ned først.",
    en="A text in {kolonne:«»} on the sheet {ark:«»} is longer than the 32,767 characters a cell holds. Shorten it first.",
)


def workbook_of(teori: Teori, språk: Språk | None) -> bytes:
    """Write a theory as a workbook that can be told from one somebody has filled in.

    Raises `UsageError` where it cannot be written.
    """
    try:
        return sealed_zip(workbook(teori, språk, made_by=UNSEALED))
    except MissingXlsxwriterError as error:
        raise UsageError(_NO_PACKAGE) from error
    except TextTooLongError as error:
        ark, kolonne = error.args
        raise UsageError(_TOO_LONG, ark=ark, kolonne=kolonne) from error
