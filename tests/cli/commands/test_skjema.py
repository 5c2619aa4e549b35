"""`endringsteori skjema`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jsonschema import Draft202012Validator

from endringsteori.cli import main
from endringsteori.model import skjema

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """It is that of the model, and a schema."""
    assert main(["skjema"]) == 0
    shown = json.loads(capsys.readouterr().out)

    assert shown == skjema()
    Draft202012Validator.check_schema(shown)


def test_the_other_files_of_a_folder_have_one_of_their_own(
    tmp_path: Path,
) -> None:
    """It is written to a file, and needs no version."""
    path = tmp_path / "del.json"

    assert main(["skjema", "--delfil", "-o", str(path)]) == 0
    written = json.loads(path.read_text(encoding="utf-8"))

    assert written == skjema(delfil=True)
    assert "endringsteori" not in written["properties"]
