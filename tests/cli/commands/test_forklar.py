"""`endringsteori forklar`."""

from __future__ import annotations

import pytest

from endringsteori.cli import main
from endringsteori.rules import rule


@pytest.mark.parametrize("code", ["ET301", "et301", "301"])
def test_a_card_is_shown(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """However the code is written."""
    known = rule("ET301")
    assert known is not None

    assert main(["forklar", code]) == 0
    lines = capsys.readouterr().out.splitlines()

    assert lines[0] == f"ET301 {known.name}"
    assert lines[1] == "utkast: advarsel · standard: advarsel · grundig: advarsel"
    assert [line for line in lines if line in {"Hva", "Hvorfor", "Slik retter du"}] == [
        "Hva",
        "Hvorfor",
        "Slik retter du",
    ]
    assert "Når det er greit" in lines
    assert max(map(len, lines)) <= 80


def test_an_unknown_code_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """With near ones where there are any."""
    assert main(["forklar", "tull"]) == 2
    assert capsys.readouterr().err == "endringsteori: Kjenner ikke «tull».\n"
