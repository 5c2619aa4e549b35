"""A Graphviz that is installed on the machine, for those who ask for it.

The figures are then as that version of Graphviz lays them out, and not the same on every
machine. It is told the same as the embedded engine and answers in the same `json0`.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import Final

from endringsteori.diagram.engine.wasm import TIME_LIMIT, EngineError, EngineTrouble

__all__ = ["run_system_graphviz"]

_PROGRAM: Final = "dot"


def run_system_graphviz(
    dot: str, *, program: str = _PROGRAM, time_limit: float = TIME_LIMIT
) -> bytes:
    """Lay out one graph with the `dot` on the path and give its answer as `json0`.

    `time_limit` is in seconds; the program is ended when it is up. Raises `EngineError`,
    and nothing else, whatever goes wrong. What the program complains of is not shown: the
    graph is ours, so nobody could act on it.
    """
    found = shutil.which(program)
    if found is None:
        raise EngineError(EngineTrouble.PROGRAM_MISSING)
    try:
        ran = subprocess.run(  # noqa: S603 - the user asked for this program
            [found, "-Kdot", "-Tjson0"],
            input=dot.encode(),
            capture_output=True,
            timeout=time_limit,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineError(EngineTrouble.TIME) from error
    except OSError as error:
        raise EngineError(EngineTrouble.BROKEN) from error
    if ran.returncode:
        raise EngineError(EngineTrouble.BROKEN)
    return ran.stdout
