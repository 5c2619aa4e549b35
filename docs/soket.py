"""The search of the site: with no net, and in Norwegian.

Zensical fetches a script for sites that are opened as files, and has the words of its search
in English. Both are changed in what it has built; where it is no longer as we know it, the
build stops, for then the site must be looked at.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["WORDS", "ChangedSearchError", "in_norwegian", "without_net"]

_FETCHED: Final = "https://unpkg.com/iframe-worker/shim"
_SHIM: Final = "assets/javascripts/worker-fra-mappe.js"
_WORKER: Final = """\
// The search runs in a worker, and browsers start none from a file: this one has its text here.
if (location.protocol === "file:") {
  const text = %s;
  globalThis.Worker = class extends Worker {
    constructor() {
      super(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    }
  };
}
"""
WORDS: Final = {
    '"aria-label":"Close search"': '"aria-label":"Lukk søket"',
    '"aria-label":"Filters"': '"aria-label":"Filtre"',
    'children:"Filters"': 'children:"Filtre"',
    'children:"Tags"': 'children:"Emner"',
    'children:"Use Up and Down arrow keys to move between tags. Press Space or Enter to toggle a tag."': (
        'children:"Pil opp og ned flytter mellom emnene. Mellomrom eller Enter velger et emne."'
    ),
    '"aria-label":"Search results"': '"aria-label":"Treff"',
    '"aria-label":"Search"': '"aria-label":"Søk"',
    'placeholder:"Search"': 'placeholder:"Skriv søkeord"',
    '"Search is unavailable. Reload the page to try again."': (
        '"Søket virker ikke nå. Last siden på nytt, og prøv igjen."'
    ),
    'Intl.NumberFormat("en-US")': 'Intl.NumberFormat("nb")',
    '${i===1?"result":"results"}': "treff",
    '"No results"': '"Ingen treff"',
    '"Loading search\\u2026"': '"Laster søket …"',
    'title:"Toggle line selection"': 'title:"Merk linjene"',
}
"""What the script says, as it is written there, and as readers are to see it."""
_CONFIGURED: Final = {
    '"clipboard.error":"Could not copy to clipboard"': (
        '"clipboard.error":"Fikk ikke kopiert til utklippstavlen"'
    )
}


class ChangedSearchError(Exception):
    """Zensical has built something else than what we know how to change."""


def without_net(site: Path) -> None:
    """Put a script of our own where Zensical fetches one. Raises `ChangedSearchError`."""
    worker = _only(site, "assets/javascripts/workers/search.*.js")
    told = json.dumps(worker.read_text(encoding="utf-8"))
    (site / _SHIM).write_text(_WORKER % told, encoding="utf-8")
    for page in site.rglob("*.html"):
        ours = "../" * (len(page.relative_to(site).parts) - 1) + _SHIM
        _replace(page, {_FETCHED: ours})


def in_norwegian(site: Path) -> None:
    """Give the words of the search in Norwegian. Raises `ChangedSearchError`."""
    _replace(_only(site, "assets/javascripts/bundle.*.js"), WORDS)
    for page in site.rglob("*.html"):
        _replace(page, _CONFIGURED)


def _only(site: Path, pattern: str) -> Path:
    found = [*site.glob(pattern)]
    if len(found) != 1:
        message = f"{len(found)} files are like {pattern}"
        raise ChangedSearchError(message)
    return found[0]


def _replace(path: Path, words: dict[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for before, after in words.items():
        if before not in text:
            message = f"{path.name} does not say {before}"
            raise ChangedSearchError(message)
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")
