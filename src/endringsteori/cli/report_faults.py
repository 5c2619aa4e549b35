"""What can stop a report from being made, in plain sentences."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError
from endringsteori.diagram import ENGINE_SENTENCES
from endringsteori.report import EngineError
from endringsteori.report.formats.setting import MissingTypstError, UnsetError
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["making"]

_PACKAGES: Final = {"docx": "python-docx", "lxml": "lxml", "xlsxwriter": "xlsxwriter"}
_MISSING: Final = Tekst(
    nb='Rapporten trenger pakken {pakke}. Installer den med pip install "endringsteori[rapport]", eller velg .html.',
    nn='Rapporten treng pakken {pakke}. Installer han med pip install "endringsteori[rapport]", eller vel .html.',
    en='The report needs the package {pakke}. Install it with pip install "endringsteori[rapport]", or choose .html.',
)
_UNSET: Final = Tekst(
    nb="Rapporten lar seg ikke sette som PDF ({grunn}). Velg .docx eller .html.",
    nn="Rapporten let seg ikkje setje som PDF ({grunn}). Vel .docx eller .html.",
    en="The report cannot be set as PDF ({grunn}). Choose .docx or .html.",
)
_NO_TEMPLATE: Final = Tekst(
    nb="{sti:«»} kan ikke brukes som mal. Malen må være en Word-fil (.docx eller .dotx) uten makroer.",
    nn="{sti:«»} kan ikkje brukast som mal. Malen må vere ei Word-fil (.docx eller .dotx) utan makroar.",
    en="{sti:«»} cannot be used as a template. It must be a Word file (.docx or .dotx) without macros.",
)


@contextmanager
def making(template: str | None) -> Iterator[None]:
    """Turn what a report may stumble on into `UsageError`."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in _PACKAGES:
            raise
        raise UsageError(_MISSING, pakke=_PACKAGES[error.name]) from error
    except MissingTypstError as error:
        raise UsageError(_MISSING, pakke="typst") from error
    except UnsetError as error:
        grunn = str(error).partition("\n")[0]
        raise UsageError(_UNSET, grunn=grunn) from error
    except EngineError as error:
        raise UsageError(ENGINE_SENTENCES[error.kind]) from error
    except _template_faults() as error:
        raise UsageError(_NO_TEMPLATE, sti=template or "") from error


def _template_faults() -> tuple[type[Exception], ...]:
    """Give what a bad template raises; asked for only when something has gone wrong."""
    try:
        from endringsteori.report.formats.word_template import (  # noqa: PLC0415 - needs a package that not everybody has
            NotATemplateError,
        )
    except ModuleNotFoundError:
        return ()
    return (NotATemplateError,)
