"""A Graphviz of the machine, stood for by small programs."""

from __future__ import annotations

import sys
from shutil import which
from typing import TYPE_CHECKING

import pytest

from diagram.examples import chain, circle
from diagram.geometry import crossings, overlaps
from endringsteori.diagram import EngineError, EngineTrouble, lay_out
from endringsteori.diagram.engine.system import run_system_graphviz
from endringsteori.diagram.engine.wasm import run_graphviz

if TYPE_CHECKING:
    from pathlib import Path

    from endringsteori.diagram import Diagram


def _program(folder: Path, code: str) -> str:
    """Make a program that answers as a `dot` might."""
    path = folder / "dot"
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{code}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def _trouble(program: str, time_limit: float = 20) -> EngineTrouble:
    with pytest.raises(EngineError) as caught:
        run_system_graphviz("digraph{}", program=program, time_limit=time_limit)
    return caught.value.kind


def test_program_is_told_and_answers_as_the_engine_does(tmp_path: Path) -> None:
    """The same words go in, and the same `json0` comes out."""
    heard, answer = tmp_path / "heard", tmp_path / "answer"
    told: list[str] = []

    def engine(dot: str) -> bytes:
        told.append(dot)
        answer.write_bytes(run_graphviz(dot))
        program = _program(
            tmp_path,
            f"open({str(heard)!r}, 'w').write(sys.stdin.read() + ' '.join(sys.argv[1:]))\n"
            f"sys.stdout.write(open({str(answer)!r}).read())",
        )
        return run_system_graphviz(dot, program=program)

    assert lay_out(chain()) == lay_out(chain(), engine)
    assert heard.read_text(encoding="utf-8") == f"{told[0]}-Kdot -Tjson0"


@pytest.mark.skipif(which("dot") is None, reason="Graphviz is not on this machine")
@pytest.mark.parametrize("diagram", [chain(), circle()], ids=["chain", "circle"])
def test_graphviz_of_the_machine_lays_out(diagram: Diagram) -> None:
    """Whatever its version: everything has a place, and nothing lies over anything."""
    layout = lay_out(diagram, run_system_graphviz)

    assert [placed.node for placed in layout.nodes] == list(diagram.nodes)
    assert crossings(layout) == []
    assert overlaps(layout) == []


def test_missing_program_is_told(tmp_path: Path) -> None:
    """Most machines have none."""
    assert _trouble(str(tmp_path / "dot")) == EngineTrouble.PROGRAM_MISSING


def test_program_that_hangs_is_ended(tmp_path: Path) -> None:
    """When the time is up."""
    assert _trouble(_program(tmp_path, "time.sleep(60)"), 0.3) == EngineTrouble.TIME


def test_program_that_fails_is_broken(tmp_path: Path) -> None:
    """Whatever it complains of."""
    code = "sys.exit('Format: \"json0\" not recognized')"

    assert _trouble(_program(tmp_path, code)) == EngineTrouble.BROKEN


def test_program_that_cannot_be_run_is_broken(tmp_path: Path) -> None:
    """A file for another processor, for one."""
    path = tmp_path / "dot"
    path.write_bytes(b"\x7fELF not really")
    path.chmod(0o755)

    assert _trouble(str(path)) == EngineTrouble.BROKEN


def test_nonsense_is_a_broken_engine(tmp_path: Path) -> None:
    """The layout reads the answer, and says so in one kind of trouble."""
    program = _program(tmp_path, "print('<svg/>')")
    with pytest.raises(EngineError) as caught:
        lay_out(chain(), lambda dot: run_system_graphviz(dot, program=program))

    assert caught.value.kind == EngineTrouble.BROKEN
