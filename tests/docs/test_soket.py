"""The search of the site is changed where it is as we know it, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from docs import soket

if TYPE_CHECKING:
    from pathlib import Path

BUNDLE: Final = "assets/javascripts/bundle.1.min.js"
PAGE: Final = (
    '<script src="https://unpkg.com/iframe-worker/shim"></script>'
    '{"clipboard.error":"Could not copy to clipboard"}'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Build as much of a site as the search has."""
    files = {
        "assets/javascripts/workers/search.1.min.js": 'say("æ")',
        BUNDLE: ";".join(soket.WORDS),
        "index.html": PAGE,
        "docs/regler/ET301.html": PAGE,
    }
    for path, text in files.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def test_nothing_is_fetched(site: Path) -> None:
    """Each page finds the script of ours from where it stands."""
    soket.without_net(site)

    assert 'src="assets/javascripts/' in (site / "index.html").read_text("utf-8")
    page = (site / "docs/regler/ET301.html").read_text("utf-8")
    assert 'src="../../assets/javascripts/' in page


def test_the_words_are_norwegian(site: Path) -> None:
    """All of them, in the script and in the settings of each page."""
    soket.in_norwegian(site)

    assert (site / BUNDLE).read_text("utf-8") == ";".join(soket.WORDS.values())
    assert "Could not" not in (site / "index.html").read_text("utf-8")


@pytest.mark.parametrize("gone", soket.WORDS)
def test_a_search_that_has_changed_stops_the_build(site: Path, gone: str) -> None:
    """It says which words it looked for: then the site must be looked at."""
    (site / BUNDLE).write_text(
        ";".join(soket.WORDS).replace(gone, ""), encoding="utf-8"
    )

    with pytest.raises(soket.ChangedSearchError) as error:
        soket.in_norwegian(site)
    assert gone in str(error.value)


def test_a_worker_that_is_not_there_stops_the_build(site: Path) -> None:
    """It is looked for by name, and there must be one."""
    next(site.glob("assets/javascripts/workers/*")).unlink()

    with pytest.raises(soket.ChangedSearchError):
        soket.without_net(site)
