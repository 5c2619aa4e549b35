"""Make the page of licences: what the package holds, and what comes along when it is installed."""

from __future__ import annotations

import tomllib
from importlib.metadata import distribution
from typing import TYPE_CHECKING, Final

from packaging.requirements import Requirement

from docs.ajour import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.metadata import Distribution

__all__ = ["page"]

_PACKAGE: Final = "endringsteori"
_ALL: Final = "alt"
_FIELDS: Final = ("License-Expression", "License")
_OPENING: Final = """\
# Lisenser

Tabellene er laget av det som er installert der nettstedet ble bygd.

## I pakken

Koden er MIT, og skriften Liberation Sans er OFL-1.1 (`{license}`). Tekstene ligger i pakken:
"""
_BESIDE: Final = """
Nettstedet har temaet til Zensical med seg, med lisensen i `assets/javascripts/LICENSE`.
Figurer og dokumenter dere lager, er deres. En PDF har skriften i seg, slik lisensen til skriften tillater.

## Det som følger med når den installeres

Disse hentes av pip, hver for seg og med sin egen lisens. Ingen av dem er endret.

| Pakke | Utgave | Lisens | Følger med |
|---|---|---|---|
"""


def page() -> str:
    """Give the page."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    extras = project["optional-dependencies"].values()
    always = _needed(project["dependencies"])
    whole = always | _needed([text for extra in extras for text in extra])
    texts = "\n".join(f"- `{path}`" for path in project["license-files"])
    rows = "\n".join(
        _row(distribution(name), is_always=name in always)
        for name in sorted(whole, key=str.casefold)
    )
    opening = _OPENING.format(license=project["license"])
    return f"{opening}\n{texts}\n{_BESIDE}{rows}\n"


def _needed(asked: Iterable[str]) -> set[str]:
    """Give all that is installed on this machine by what is asked for, our own name not."""
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [*map(Requirement, asked)]
    while waiting:
        needed = waiting.pop()
        key = (distribution(needed.name).name, frozenset(needed.extras))
        if key not in seen and needed.name != _PACKAGE:
            seen.add(key)
            waiting += _requirements(*key)
    return {name for name, _ in seen}


def _requirements(package: str, extras: Iterable[str]) -> Iterator[Requirement]:
    """Give what a package asks for here, with these extras."""
    for text in distribution(package).requires or ():
        asked = Requirement(text)
        chosen = ({"extra": extra} for extra in ("", *extras))
        if asked.marker is None or any(map(asked.marker.evaluate, chosen)):
            yield asked


def _row(package: Distribution, *, is_always: bool) -> str:
    said = [package.metadata.get_all(name, []) for name in _FIELDS]
    groups = package.metadata.get_all("Classifier", [])
    said += [[one.rpartition(" :: ")[2] for one in groups if "License ::" in one]]
    license_ = " / ".join(next(filter(None, said), ["se pakken"]))
    when = "alltid" if is_always else f"`{_PACKAGE}[{_ALL}]`"
    return f"| {package.name} | {package.version} | {license_} | {when} |"
