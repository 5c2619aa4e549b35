"""`endringsteori skjema`: the JSON Schema of the files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from endringsteori.cli.files import put
from endringsteori.model import skjema

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Print the schema, or write it to a file."""
    schema = skjema(delfil=arguments.delfil)
    text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    put(console, text, arguments.ut, ())
    return 0
