"""A private cache for the compiled layout engine: 1.2 s the first time, then 0.01 s.

A compiled module is machine code, so it is only read from a folder and a file that nobody
but this user can write, and only when its digest holds. Whatever is wrong with the cache
is answered by compiling again; a folder that cannot be written is no fault.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    import wasmtime

__all__ = ["cache_folder", "compiled_module"]

_DIGEST_BYTES: Final = 32


def cache_folder(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> Path | None:
    """Give the folder for caches that the platform asks programs to use, or None.

    `ENDRINGSTEORI_CACHE` overrides it; set to nothing, it turns the cache off.
    """
    chosen = environment.get("ENDRINGSTEORI_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    with contextlib.suppress(RuntimeError):  # a user without a home
        if platform == "win32":
            local = environment.get("LOCALAPPDATA")
            base = Path(local) if local else Path.home() / "AppData" / "Local"
            return base / "endringsteori" / "Cache"
        if platform == "darwin":
            return Path.home() / "Library" / "Caches" / "endringsteori"
        xdg = Path(environment.get("XDG_CACHE_HOME") or "")
        base = xdg if xdg.is_absolute() else Path.home() / ".cache"
        return base / "endringsteori"
    return None


def compiled_module(engine: wasmtime.Engine, wasm: bytes) -> wasmtime.Module:
    """Give the compiled module, from the cache where it can be trusted.

    Raises `wasmtime.WasmtimeError` where `wasm` is no module.
    """
    import wasmtime  # noqa: PLC0415 - heavy: only when something is drawn

    folder = cache_folder()
    name = f"graphviz-{sha256(wasm).hexdigest()[:32]}-{_release(wasmtime.__file__)}"
    path = folder / name if folder else None
    content = _read(path) if path else None
    if content is not None:
        # Compiled for another processor or another build of the same version.
        with contextlib.suppress(wasmtime.WasmtimeError):
            return wasmtime.Module.deserialize(engine, content)
    module = wasmtime.Module(engine, wasm)
    if path:
        _write(path, bytes(module.serialize()))
    return module


def _release(package: str) -> str:
    """Give the name and version of wasmtime, from what is installed beside it.

    `importlib.metadata` says the same, and takes longer to import than the cache saves
    on a small figure. Where the name is not there, wasmtime refuses the module of another
    version itself.
    """
    beside = Path(package).parents[1].glob("wasmtime-*.dist-info")
    return max((found.stem for found in beside), default="wasmtime")


def _read(path: Path) -> bytes | None:
    """Give the content of a cache file, or None if it is not there, private and whole."""
    try:
        if not (_private(path.parent) and _private(path)):
            return None
        stored = path.read_bytes()
    except OSError:
        return None
    digest, content = stored[:_DIGEST_BYTES], stored[_DIGEST_BYTES:]
    return content if sha256(content).digest() == digest else None


def _write(path: Path, content: bytes) -> None:
    """Write a cache file whole or not at all; do nothing where it cannot be done."""
    import tempfile  # noqa: PLC0415 - only the first time something is drawn

    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _private(path.parent):
            return
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(sha256(content).digest() + content)
            Path(temporary).replace(path)
        except OSError:
            Path(temporary).unlink(missing_ok=True)


def _private(path: Path) -> bool:
    """Tell whether only this user can write here. Windows guards its profile folders."""
    found = path.stat()
    if sys.platform == "win32":
        return True
    others_may_write = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return found.st_uid == os.geteuid() and not others_may_write
