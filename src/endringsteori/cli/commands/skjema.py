"""`endringsteori skjema`: the JSON Schema of the files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from endringsteori.model import skjema

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Print the schema."""
    del arguments
    console.write(json.dumps(skjema(), ensure_ascii=False, indent=2) + "\n")
    return 0
