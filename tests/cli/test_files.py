"""Files are written whole, and never over what was read."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main
from endringsteori.cli.console import Console
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import put, spare, write_file

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_made(tmp_path: Path) -> None:
    """And nothing else is left in the folder."""
    write_file(str(tmp_path / "ut.txt"), (b"tekst",), ())

    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [
        ("ut.txt", b"tekst")
    ]


def test_an_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    """Who could read it before, still can."""
    path = tmp_path / "ut.txt"
    path.write_bytes(b"gammelt")
    path.chmod(0o640)
    write_file(str(path), (b"ny", b"tt"), ())

    assert path.read_bytes() == b"nytt"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    """The link stays a link."""
    (tmp_path / "mål.txt").write_bytes(b"gammelt")
    (tmp_path / "lenke.txt").symlink_to("mål.txt")
    write_file(str(tmp_path / "lenke.txt"), (b"ny", b"tt"), ())

    assert (tmp_path / "lenke.txt").is_symlink()
    assert (tmp_path / "mål.txt").read_bytes() == b"nytt"


def test_what_was_read_is_never_written_over(tmp_path: Path) -> None:
    """Not by another name either."""
    path = tmp_path / "kjede.yaml"
    path.write_bytes(b"endringsteori: 1\n")
    (tmp_path / "lenke.yaml").symlink_to(path)
    for name in ("kjede.yaml", "lenke.yaml"):
        with pytest.raises(UsageError, match="er en av filene som leses"):
            write_file(str(tmp_path / name), (b"",), (path, tmp_path / "borte.yaml"))

    assert path.read_bytes() == b"endringsteori: 1\n"


def test_a_device_is_written_to_as_it_is() -> None:
    """It cannot be replaced."""
    write_file(os.devnull, (b"tekst",), ())


def test_a_folder_in_the_way_stays(tmp_path: Path) -> None:
    """It is called what it is, and nothing more is left."""
    folder = tmp_path / "ut"
    folder.mkdir()
    with pytest.raises(UsageError) as caught:
        _put("x", str(folder))

    assert caught.value.told("nb") == f"«{folder}» er en mappe, ikke en fil."
    assert [*tmp_path.iterdir()] == [folder]


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """Why it failed is told as the system tells it."""
    (tmp_path / "fil").write_bytes(b"")
    path = tmp_path / "fil" / "ut.txt"
    with pytest.raises(UsageError) as caught:
        _put("x", str(path))

    assert caught.value.told("nb").startswith(f"Kunne ikke skrive «{path}» (")
    assert [p.name for p in tmp_path.iterdir()] == ["fil"]


def test_a_folder_on_the_way_that_is_not_there_is_made(tmp_path: Path) -> None:
    """`-o bygg/ut.txt` works in a project that has no `bygg` yet."""
    path = tmp_path / "bygg" / "ut.txt"

    write_file(str(path), (b"tekst",), ())

    assert path.read_bytes() == b"tekst"


@pytest.mark.parametrize("path", [None, "-"])
def test_without_a_file_it_goes_to_the_screen(path: str | None) -> None:
    """A hyphen is the screen."""
    assert _put("tekst\n", path) == "tekst\n"


def _put(text: str, path: str | None) -> str:
    out = io.StringIO()
    put(Console(io.StringIO(), out, io.StringIO(), {}), text, path, ())
    return out.getvalue()


def test_a_folder_one_may_not_write_in_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left behind."""

    def refused(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(self), mode)

    monkeypatch.setattr("pathlib.Path.open", refused)
    with pytest.raises(UsageError, match="Mangler tilgang til"):
        _put("x", str(tmp_path / "ut.txt"))

    assert list(tmp_path.iterdir()) == []


def test_an_input_is_spared_before_anything_is_written(tmp_path: Path) -> None:
    """By any of its names; a file that is not there yet is nobody's."""
    chain = tmp_path / "kjede.yaml"
    chain.write_bytes(b"endringsteori: 1\n")
    (tmp_path / "lenke").symlink_to(chain)

    for name in ("kjede.yaml", "lenke"):
        with pytest.raises(UsageError):
            spare(str(tmp_path / name), (chain,))

    spare(str(tmp_path / "ny.txt"), (chain, tmp_path / "borte.yaml"))


@pytest.mark.parametrize(
    "words",
    [
        ("skjema", "-o"),
        ("tabeller", "kjede.yaml", "-o"),
        ("rapport", "kjede.yaml", "--type", "funn", "-o"),
        ("eksporter", "kjede.yaml", "-o"),
        ("ny",),
    ],
    ids=lambda words: words[0],
)
def test_a_name_that_no_file_can_have_is_wrong_use(
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The system says so already when it is asked whether there is such a file."""
    (tmp_path / "kjede.yaml").write_text("endringsteori: 1\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ending = {"rapport": ".md", "eksporter": ".xlsx"}.get(words[0], "")

    code = main([*words, f"{'a' * 300}{ending}"])

    assert code == 2
    assert "Kunne ikke skrive «aaa" in capsys.readouterr().err
