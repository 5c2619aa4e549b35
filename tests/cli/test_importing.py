"""Whether to remove what a workbook lacks, asked at a terminal."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from endringsteori import les
from endringsteori.cli import main
from exchange.books import book

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    """A stream that somebody sits at."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize(
    ("answer", "is_kept"), [("ja\n", False), ("\n", True), ("", True)]
)
def test_what_is_to_go_is_asked_for(
    answer: str,
    *,
    is_kept: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing said is no; what it is about is shown first."""
    monkeypatch.chdir(tmp_path)
    goals = [["navn"], ["Flere fullfører"]]
    (tmp_path / "alt.xlsx").write_bytes(
        book({"Mål": goals, "Tjenester": [["navn"], ["NAV"]]})
    )
    (tmp_path / "uten.xlsx").write_bytes(book({"Mål": goals}))
    main(["importer", "alt.xlsx", "ny"])
    out, asked = Terminal(), Terminal()
    for name, stream in (
        ("stdin", Terminal(answer)),
        ("stdout", out),
        ("stderr", asked),
    ):
        monkeypatch.setattr(sys, name, stream)
    monkeypatch.setenv("NO_COLOR", "1")

    main(["importer", "uten.xlsx", "ny", "--skriv"])

    assert "  tjenester\n" in out.getvalue()
    assert "(1 sted), fjernes fra filene? Skriv ja eller nei." in asked.getvalue()
    assert bool(les(tmp_path / "ny").teori.tjenester) is is_kept
