"""Where a check belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from endringsteori.cli.ci_files import ci_file
from endringsteori.cli.faults import UsageError


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_in_a_repository(here: Path) -> None:
    """In its top, with the chains as seen from there; nothing is written yet."""
    (here / ".git").mkdir()
    (here / "oppvekst").mkdir()

    file, data = ci_file("gitlab", Path("oppvekst/kjeder"))

    assert file == Path(".gitlab-ci.yml")
    assert 'ENDRINGSTEORI_STIER: "oppvekst/kjeder"' in data.decode()
    assert not file.exists()


def test_seen_from_below(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a work tree of its own, `.git` is a file; the path is as the user sees it."""
    (here / ".git").touch()
    (here / "oppvekst").mkdir()
    monkeypatch.chdir(here / "oppvekst")

    file, data = ci_file("github", Path("kjeder"))

    assert file == Path("../.github/workflows/logiske-kjeder.yml")
    assert 'stier: "oppvekst/kjeder"' in data.decode()


def test_without_a_repository() -> None:
    """The folder is what will be put in one."""
    file, data = ci_file("github", Path("kjeder"))

    assert file == Path("kjeder/.github/workflows/logiske-kjeder.yml")
    assert 'stier: "."' in data.decode()


def test_a_name_that_the_system_would_take_for_two(here: Path) -> None:
    """It is said before anything is made."""
    (here / ".git").mkdir()

    with pytest.raises(UsageError) as refused:
        ci_file("gitlab", Path("mine kjeder"))

    assert "«mine kjeder»" in refused.value.told("nb")
