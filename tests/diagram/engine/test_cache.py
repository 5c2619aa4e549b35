"""The cache of the compiled engine: private, whole, and never needed."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import wasmtime

from endringsteori.diagram.engine.cache import cache_folder, compiled_module

_WASM = bytes(wasmtime.wat2wasm('(module (func (export "f")))'))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a cache folder of its own, that is not there yet."""
    chosen = tmp_path / "mellomlager"
    monkeypatch.setenv("ENDRINGSTEORI_CACHE", str(chosen))
    return chosen


def _exports(engine: wasmtime.Engine) -> list[str | None]:
    return [export.name for export in compiled_module(engine, _WASM).exports]


def test_module_is_kept_privately(folder: Path) -> None:
    """The first use writes one file that only the user can read."""
    assert _exports(wasmtime.Engine()) == ["f"]

    (kept,) = folder.iterdir()
    assert kept.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_each_release_has_a_file_of_its_own(folder: Path) -> None:
    """Two environments with different releases do not make each other compile."""
    _exports(wasmtime.Engine())
    (kept,) = folder.iterdir()

    assert kept.name.endswith(f"-wasmtime-{version('wasmtime')}")


def test_module_is_read_again(folder: Path) -> None:
    """The second use does not write."""
    engine = wasmtime.Engine()
    _exports(engine)
    (kept,) = folder.iterdir()
    before = kept.stat().st_mtime_ns

    assert _exports(engine) == ["f"]
    assert kept.stat().st_mtime_ns == before


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"\0" * 10_000])
def test_corrupt_file_is_made_anew(folder: Path, content: bytes) -> None:
    """What is not what was written is never run."""
    engine = wasmtime.Engine()
    _exports(engine)
    (kept,) = folder.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(content)

    assert _exports(engine) == ["f"]
    assert kept.read_bytes() == whole


def test_one_changed_bit_is_noticed(folder: Path) -> None:
    """Machine code is only trusted whole."""
    engine = wasmtime.Engine()
    _exports(engine)
    (kept,) = folder.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))

    assert _exports(engine) == ["f"]
    assert kept.read_bytes() == whole


def test_file_of_another_configuration_is_made_anew(folder: Path) -> None:
    """A module compiled with other settings is not used."""
    config = wasmtime.Config()
    config.epoch_interruption = True
    _exports(wasmtime.Engine(config))
    (kept,) = folder.iterdir()
    other = kept.read_bytes()

    assert _exports(wasmtime.Engine()) == ["f"]
    assert kept.read_bytes() != other


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_folder_that_others_can_write_is_not_used(folder: Path) -> None:
    """Nobody else may put machine code where we look for it."""
    folder.mkdir()
    folder.chmod(0o777)

    assert _exports(wasmtime.Engine()) == ["f"]
    assert list(folder.iterdir()) == []


def test_folder_that_cannot_be_made_is_no_fault(folder: Path) -> None:
    """Without a place to write, the module is compiled each time."""
    folder.write_text("a file stands in the way")

    assert _exports(wasmtime.Engine()) == ["f"]


def test_file_that_cannot_be_replaced_leaves_no_litter(folder: Path) -> None:
    """Where something stands in the file's place, what was half written is taken away."""
    engine = wasmtime.Engine()
    _exports(engine)
    (kept,) = folder.iterdir()
    kept.unlink()
    kept.mkdir()

    assert _exports(engine) == ["f"]
    assert list(folder.iterdir()) == [kept]


def test_windows_guards_the_folder_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the bits say nothing, and the folder of the user is trusted."""
    folder.mkdir()
    folder.chmod(0o777)
    monkeypatch.setattr(sys, "platform", "win32")

    assert _exports(wasmtime.Engine()) == ["f"]
    assert len(list(folder.iterdir())) == 1


def test_user_without_a_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service account without a home folder compiles each time."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, "~")

    assert [cache_folder(name, {}) for name in ("linux", "darwin", "win32")] == [
        None
    ] * 3


def test_cache_can_be_turned_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty setting means no cache."""
    monkeypatch.setenv("ENDRINGSTEORI_CACHE", "")

    assert _exports(wasmtime.Engine()) == ["f"]


def test_platforms_have_their_folders() -> None:
    """Each platform keeps caches where its users look for them."""
    home = Path.home()

    assert cache_folder("linux", {}) == home / ".cache" / "endringsteori"
    assert cache_folder("linux", {"XDG_CACHE_HOME": "/x"}) == Path("/x/endringsteori")
    assert cache_folder("linux", {"XDG_CACHE_HOME": "x"}) == cache_folder("linux", {})
    assert cache_folder("darwin", {}) == home / "Library" / "Caches" / "endringsteori"
    windows = cache_folder("win32", {"LOCALAPPDATA": "C"})
    assert windows == Path("C") / "endringsteori" / "Cache"
