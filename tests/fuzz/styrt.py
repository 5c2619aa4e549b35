"""One reader under atheris: `python -m fuzz.styrt LESER MAPPE` and the flags of libFuzzer."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["endringsteori"]):
    from fuzz.readers import READERS
from fuzz.watch import Watch

__all__ = ["main"]


def main() -> None:
    """Try the reader until libFuzzer has had its runs, and end the process."""
    program, name, folder, *flags = sys.argv
    reader = READERS[name]
    watch = Watch(reader, Path(folder))
    with atheris.instrument_imports(include=["endringsteori"]):
        for seed in reader.seeds():
            watch(seed)  # what is imported late is seen as well

    def change(data: bytes, most: int, seed: int) -> bytes:
        """Change as the formats are built, or as libFuzzer would, by turns."""
        chance = Random(seed)  # noqa: S311 - libFuzzer says which
        if chance.random() < 1 / 4:
            return bytes(atheris.Mutate(data, most))
        return reader.change(data, chance)[:most]

    atheris.Setup([program, *flags], watch, custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
