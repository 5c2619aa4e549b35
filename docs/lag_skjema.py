"""Write the JSON Schemas of the files into `skjema/`, where editors find them.

Run `python -m docs.lag_skjema` to write them, and with `--sjekk` to see whether any is
stale: the exit code is then 1.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final

from docs.ajour import ROOT, keep
from endringsteori import model

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["main"]

_FOLDER: Final = ROOT / "skjema"


def main(arguments: list[str]) -> int:
    """Write the schemas, or with `--sjekk` tell which are stale; give the exit code."""
    return keep(arguments, "lag_skjema", _schemas, _FOLDER)


def _schemas() -> dict[Path, str]:
    """Give each schema as `endringsteori skjema` writes it, by its file."""
    return {
        _FOLDER / f"endringsteori{part}.schema.json": json.dumps(
            model.skjema(delfil=delfil), ensure_ascii=False, indent=2
        )
        + "\n"
        for part, delfil in (("", False), ("-delfil", True))
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
