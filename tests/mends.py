"""What is proposed to mend a finding, as the lines that come and go."""

from __future__ import annotations

from datetime import date
from difflib import unified_diff
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Ask, Project
from endringsteori.checking.explaining import Explanation, explain
from endringsteori.loading import Memory
from rules.cases import ROOT

if TYPE_CHECKING:
    from endringsteori.texts import Språk

__all__ = ["DAY", "explained", "first_bad", "lines_of", "mend_of"]

DAY: Final = date(2026, 11, 21)


def explained(
    text: str, code: str, ledd: str, *, språk: Språk = "nb", dato: date = DAY
) -> Explanation:
    """Explain a rule at an element of a project of one file, in the strictest profile."""
    tree = Memory({"kjede.yaml": text.encode()})
    project = Project("kjede.yaml", "", tree)
    return explain(project, Ask(dato, "grundig", språk), code, ledd)


def mend_of(text: str, code: str, ledd: str) -> list[str] | None:
    """Give the lines that mend the first finding there, as `lines_of`; None for no mend."""
    (found, *_) = explained(text, code, ledd).found
    if found.mend is None:
        return None
    (change,) = found.mend.changes
    return lines_of(change.before.decode(), change.after.decode())


def lines_of(before: str, after: str) -> list[str]:
    """Give the lines that come (`+`) and go (`-`), without their indents."""
    lines = unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [f"{line[0]} {line[1:].strip()}" for line in [*lines][2:] if line[0] in "+-"]


def first_bad(family: str, code: str) -> str:
    """Give the first situation that a rule speaks in, as text."""
    folder = ROOT / family / code.lower() / "bad"
    return min(folder.glob("01*.yaml")).read_text(encoding="utf-8")
