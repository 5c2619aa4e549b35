"""`endringsteori regler`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.cli import main
from endringsteori.cli.commands.regler import level
from endringsteori.diagnostics import Severity
from endringsteori.rules import RULES

if TYPE_CHECKING:
    import pytest


def test_every_rule_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With its code first and its name last."""
    assert main(["regler"]) == 0
    heading, *lines = capsys.readouterr().out.splitlines()

    assert heading.split() == ["kode", "utkast", "standard", "grundig", "navn"]
    assert [line.split()[0] for line in lines] == [rule.code for rule in RULES]
    assert all(
        line.endswith(rule.name) for line, rule in zip(lines, RULES, strict=True)
    )


def test_levels_have_words_in_each_language() -> None:
    """Off is a word too."""
    assert [level(None, "en"), level(Severity.WARNING, "nn")] == ["off", "åtvaring"]
