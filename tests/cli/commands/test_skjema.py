"""`endringsteori skjema`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jsonschema import Draft202012Validator

from endringsteori.cli import main
from endringsteori.model import skjema

if TYPE_CHECKING:
    import pytest


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """It is that of the model, and a schema."""
    assert main(["skjema"]) == 0
    shown = json.loads(capsys.readouterr().out)

    assert shown == skjema()
    Draft202012Validator.check_schema(shown)
