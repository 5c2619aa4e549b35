"""Build the site: the pages of the repository, those made of the program, and a search.

Run `python -m docs.lag_nettsted MAPPE`. The pages are gathered in `MAPPE-kilde` under the
paths they have in the repository, so that a link means the same here and there, and built
into the folder by Zensical, where a warning is an error. Nothing is fetched from the net,
and the site needs none: open `MAPPE/index.html`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final

from docs import (
    lag_apiside,
    lag_kommandosider,
    lag_lisensside,
    lag_notatbok,
    lag_rapportsider,
    soket,
)
from docs.ajour import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["beside", "for_the_site", "main", "navigation", "pages"]

_SETTINGS: Final = ROOT / "docs" / "nettsted.toml"
_WRITTEN: Final = (
    "*.md",
    "docs/*.md",
    "docs/regler/*.md",
    "docs/galleri/*.md",
    "eksempler/*/README.md",
)
_LINK: Final = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")
_SAVED_AS: Final = re.compile(r"^(```\w+) (\S+)$", re.MULTILINE)
_UNREAD: Final = "<p>```"
_ENTRY: Final = re.compile(r'^( +)"([^"]+\.md)",\n', re.MULTILINE)
_STYLE: Final = "docs/nettsted.css"


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
        _see_that_all_is_read(source / "ut")
        soket.without_net(source / "ut")
        soket.in_norwegian(source / "ut")
        shutil.rmtree(target, ignore_errors=True)
        (source / "ut").rename(target)
        shutil.rmtree(source)
        print(f"Nettstedet ligger i {target / 'index.html'}.")
    return built.returncode


def pages() -> dict[str, str]:
    """Give every page by its path in the repository, or where it would have been there."""
    written = {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for pattern in _WRITTEN
        for path in sorted(ROOT.glob(pattern))
    }
    single = {
        "docs/api.md": lag_apiside.page(),
        "docs/lisenser.md": lag_lisensside.page(),
        "eksempler/notatbok/fjellfjord.md": lag_notatbok.page(),
    }
    return {
        **written,
        **lag_kommandosider.pages(),
        **lag_rapportsider.pages(),
        **single,
    }


def beside(there: Mapping[str, str]) -> tuple[str, ...]:
    """Give the files that the pages show or link to without being pages: pictures, templates."""
    found = {
        _from_root(path, link)
        for path, page in there.items()
        for link in _LINK.findall(page)
    }
    return tuple(sorted(one for one in found - there.keys() if (ROOT / one).is_file()))


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
    for path, page in there.items():
        _write(source / "sider" / path, for_the_site(page).encode())
    for path in (*beside(there), _STYLE):
        _write(source / "sider" / path, (ROOT / path).read_bytes())
    for path, drawn in lag_rapportsider.pictures().items():
        _write(source / "sider" / path, drawn)
    settings = navigation(_SETTINGS.read_text(encoding="utf-8"), there)
    _write(source / "zensical.toml", settings.encode())


def _see_that_all_is_read(site: Path) -> None:
    """Raise `ValueError` where a block of code was not read as one: it is no warning."""
    for page in site.rglob("*.html"):
        if _UNREAD in page.read_text(encoding="utf-8"):
            message = f"{page.relative_to(site)} has a block of code that is not read"
            raise ValueError(message)


def for_the_site(page: str) -> str:
    """Give a page as Zensical must have it.

    There is Markdown within details, a link to a notebook is one to its page, and the file
    that a block of code is to be saved as is its title.
    """
    shown = page.replace(".ipynb)", ".md)").replace(
        "<details>\n", "<details markdown>\n"
    )
    return _SAVED_AS.sub(r'\1 title="\2"', shown)


def _from_root(page: str, link: str) -> str:
    """Give the path of what a page links to, seen from the top of the repository."""
    target = (ROOT / page).parent / link
    return Path(*_resolved(target.relative_to(ROOT).parts)).as_posix()


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
