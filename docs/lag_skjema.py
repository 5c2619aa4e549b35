"""Write the JSON Schemas of the files into `skjema/`, where editors find them.

Run `python docs/lag_skjema.py` to write them, and with `--sjekk` to see whether any is
stale: the exit code is then 1.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from endringsteori import model

__all__ = ["FOLDER", "main", "schemas"]

FOLDER: Final = Path(__file__).resolve().parents[1] / "skjema"


def main(arguments: list[str]) -> int:
    """Write the schemas, or with `--sjekk` tell which are stale; give the exit code."""
    wanted = schemas()
    if arguments == ["--sjekk"]:
        stale = [name for name, text in wanted.items() if _written(name) != text]
        for name in stale:
            print(f"skjema/{name} er utdatert. Kjør python docs/lag_skjema.py.")
        return 1 if stale else 0
    if arguments:
        print("Bruk: python docs/lag_skjema.py [--sjekk]")
        return 2
    FOLDER.mkdir(exist_ok=True)
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def schemas() -> dict[str, str]:
    """Give each schema as `endringsteori skjema` writes it, by the name of its file."""
    return {
        f"endringsteori{part}.schema.json": json.dumps(
            model.skjema(delfil=delfil), ensure_ascii=False, indent=2
        )
        + "\n"
        for part, delfil in (("", False), ("-delfil", True))
    }


def _written(name: str) -> str | None:
    path = FOLDER / name
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
