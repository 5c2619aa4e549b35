"""Which files of a project are read, and as what, by their names alone."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = [
    "OF_ITS_OWN",
    "ROOT_FILE",
    "is_chain",
    "is_left_out",
    "is_measurements",
    "is_read_in",
    "is_statistics",
    "is_table",
    "spellings",
]

ROOT_FILE: Final = "endringsteori.yaml"
OF_ITS_OWN: Final = (ROOT_FILE, "pyvenv.cfg")
"""The files that make a folder another project, or a virtual environment."""

_ENDINGS: Final = (".yaml", ".yml")
_STATISTICS: Final = (".json", ".xlsx")
_LEFT_OUT: Final = frozenset({"bygg", "build", "dist", "node_modules"})
_MEASUREMENT_FOLDERS: Final = frozenset({"målinger", "maalinger"})


def is_chain(name: str) -> bool:
    """Tell whether a file is one of chains, by its name."""
    return name.lower().endswith(_ENDINGS) and not name.startswith(".")


def is_read_in(folder: str, name: str) -> bool:
    """Tell whether a file is read, by its name and that of the folder it lies in."""
    return is_chain(name) or (_is_csv(name) and _is_measurement_folder(folder))


def is_measurements(path: str) -> bool:
    """Tell whether a path is that of a CSV file of measurements."""
    folder, _, name = path.rpartition("/")
    return _is_csv(name) and _is_measurement_folder(folder.rpartition("/")[2])


def is_table(path: str) -> bool:
    """Tell whether a file holds measurements or statistics and no chain, by its ending."""
    return _is_csv(path) or is_statistics(path)


def is_statistics(path: str) -> bool:
    """Tell whether a file is of a kind that people do not write by hand, by its ending."""
    return path.lower().endswith(_STATISTICS)


def is_left_out(folder: str, contents: Container[str]) -> bool:
    """Tell whether a folder in a project is left out, by its name and what lies in it."""
    return (
        folder.startswith(".")
        or folder in _LEFT_OUT
        or any(name in contents for name in OF_ITS_OWN)
    )


def spellings(path: str) -> tuple[str, ...]:
    """Give the forms that a path may have where it lies: as it is written, NFC and NFD."""
    forms = (unicodedata.normalize(form, path) for form in ("NFC", "NFD"))
    return tuple(dict.fromkeys((path, *forms)))


def _is_csv(name: str) -> bool:
    return name.lower().endswith(".csv")


def _is_measurement_folder(name: str) -> bool:
    return unicodedata.normalize("NFC", name).lower() in _MEASUREMENT_FOLDERS
