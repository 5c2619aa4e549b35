"""Build the site: the pages of the repository, those made of the program, and a search.

Run `python -m docs.lag_nettsted MAPPE`. The pages are gathered in `MAPPE-kilde` under the
paths they have in the repository, so that a link means the same here and there, and built
into the folder by Zensical, where a warning is an error. Nothing is fetched from the net,
and the site needs none: open `MAPPE/index.html`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final

from docs import lag_apiside, lag_kommandosider

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["beside", "main", "navigation", "pages"]

_ROOT: Final = Path(__file__).resolve().parents[1]
_SETTINGS: Final = _ROOT / "docs" / "nettsted.toml"
_WRITTEN: Final = (
    "*.md",
    "docs/*.md",
    "docs/regler/*.md",
    "docs/galleri/*.md",
    "eksempler/*/README.md",
)
_LINK: Final = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")
_ENTRY: Final = re.compile(r'^( +)"([^"]+\.md)",\n', re.MULTILINE)
_STYLE: Final = "docs/nettsted.css"
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


def main(arguments: list[str]) -> int:
    """Build the site in the folder of the argument; give the exit code of the build."""
    if len(arguments) != 1:
        print("Bruk: python -m docs.lag_nettsted MAPPE")
        return 2
    target = Path(arguments[0])
    source = target.with_name(f"{target.name}-kilde")
    shutil.rmtree(source, ignore_errors=True)
    _gather(source)
    command = (sys.executable, "-m", "zensical", "build", "--clean", "--strict")
    built = subprocess.run(  # noqa: S603 - a command of our own
        (*command, "--config-file", "zensical.toml"), cwd=source, check=False
    )
    if built.returncode == 0:
        _search_without_net(source / "ut")
        shutil.rmtree(target, ignore_errors=True)
        (source / "ut").rename(target)
        shutil.rmtree(source)
        print(f"Nettstedet ligger i {target / 'index.html'}.")
    return built.returncode


def pages() -> dict[str, str]:
    """Give every page by its path in the repository, or where it would have been there."""
    written = {
        path.relative_to(_ROOT).as_posix(): path.read_text(encoding="utf-8")
        for pattern in _WRITTEN
        for path in sorted(_ROOT.glob(pattern))
    }
    made = {**lag_kommandosider.pages(), "docs/api.md": lag_apiside.page()}
    return {**written, **made}


def beside(there: Mapping[str, str]) -> tuple[str, ...]:
    """Give the files that the pages show or link to without being pages: pictures, templates."""
    found = {
        _from_root(path, link)
        for path, page in there.items()
        for link in _LINK.findall(page)
    }
    return tuple(sorted(one for one in found - there.keys() if (_ROOT / one).is_file()))


def navigation(settings: str, there: Iterable[str]) -> str:
    """Give the settings with the pages that are there, in the place of each pattern."""
    known = sorted(there)

    def lines(entry: re.Match[str]) -> str:
        indent, pattern = entry.groups()
        fit = (path for path in known if _fits(path, pattern))
        return "".join(f'{indent}"{path}",\n' for path in fit)

    return _ENTRY.sub(lines, settings)


def _fits(path: str, pattern: str) -> bool:
    return path == pattern or (
        path.count("/") == pattern.count("/") and fnmatchcase(path, pattern)
    )


def _gather(source: Path) -> None:
    """Write the pages, the files beside them and the settings."""
    there = pages()
    for path, text in _for_the_site(there):
        _write(source / "sider" / path, text.encode())
    for path in (*beside(there), _STYLE):
        _write(source / "sider" / path, (_ROOT / path).read_bytes())
    settings = navigation(_SETTINGS.read_text(encoding="utf-8"), there)
    _write(source / "zensical.toml", settings.encode())


def _search_without_net(site: Path) -> None:
    """Put a script of our own where Zensical fetches one for sites that are opened as files.

    Raises `ValueError` when Zensical no longer does it so: then the site must be looked at.
    """
    (worker,) = site.glob("assets/javascripts/workers/search.*.js")
    told = json.dumps(worker.read_text(encoding="utf-8"))
    _write(site / _SHIM, (_WORKER % told).encode())
    for page in site.rglob("*.html"):
        depth = len(page.relative_to(site).parts) - 1
        text = page.read_text(encoding="utf-8")
        _write(page, text.replace(_FETCHED, "../" * depth + _SHIM).encode())
    if _SHIM not in (site / "index.html").read_text(encoding="utf-8"):
        message = "Zensical has another way to search in files"
        raise ValueError(message)


def _for_the_site(there: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give the pages with what Zensical must be told: there is Markdown within details."""
    for path, page in there.items():
        yield path, page.replace("<details>\n", "<details markdown>\n")


def _from_root(page: str, link: str) -> str:
    """Give the path of what a page links to, seen from the top of the repository."""
    target = (_ROOT / page).parent / link
    return Path(*_resolved(target.relative_to(_ROOT).parts)).as_posix()


def _resolved(parts: Iterable[str]) -> list[str]:
    """Go up where `..` says so, without asking the disk: some pages are only made here."""
    gone: list[str] = []
    for part in parts:
        if part == "..":
            gone.pop()
        else:
            gone.append(part)
    return gone


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
