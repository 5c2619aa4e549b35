"""The faults are those that are meant, and a test that ought to notice one does."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mutasjon.forking import forked
from mutasjon.mutants import mutants
from mutasjon.planting import functions, plant

if TYPE_CHECKING:
    from mutasjon.mutants import Mutant

_ROOT: Final = Path(__file__).parents[2]

_MODULE: Final = '''"""A module."""
from functools import cached_property

_MOST = 3
_WORDS = {"ord": 1}

class Kjede:
    """A chain."""
    steps: int = 2

    @cached_property
    def last(self) -> bool:
        """Tell whether the last step is come to."""
        if self.steps < 0:
            raise ValueError("steps")
        return self.steps == _MOST and all(s for s in (1,) if s)
'''


def test_the_faults_that_can_be_planted() -> None:
    """Numbers at the top and all within functions, but no words that are raised or explain."""
    told = [str(one) for one in mutants(Path("kjede.py"), _MODULE)]

    assert told == [
        "kjede.py:4 <module>: 3 → 4",
        "kjede.py:14 Kjede.last: self.steps < 0 → self.steps <= 0",
        "kjede.py:14 Kjede.last: 0 → 1",
        "kjede.py:16 Kjede.last: return self.steps == _MOST and all((s for s in (1,) if s)) → return None",
        "kjede.py:16 Kjede.last: self.steps == _MOST and all((s for s in (1,) if s)) → self.steps == _MOST or all((s for s in (1,) if s))",
        "kjede.py:16 Kjede.last: self.steps == _MOST → self.steps != _MOST",
        "kjede.py:16 Kjede.last: all((s for s in (1,) if s)) → any((s for s in (1,) if s))",
        "kjede.py:16 Kjede.last: for s in (1,) if s → for s in (1,)",
        "kjede.py:16 Kjede.last: 1 → 2",
    ]


def test_what_a_fault_does_is_done_in_a_process_of_its_own(tmp_path: Path) -> None:
    """In what a decorator holds, and in a number; here nothing has changed afterwards."""
    path = tmp_path / "kjede.py"
    path.write_text(_MODULE, encoding="utf-8")
    spec = spec_from_file_location("endringsteori.kjede", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)

    known = functions()

    def last(mutant: Mutant, steps: int) -> object:
        sys.modules[module.__name__] = module
        plant(mutant, known)
        chain = module.Kjede()
        chain.steps = steps
        return chain.last

    asked = [(mutant, steps) for mutant in mutants(path, _MODULE) for steps in (2, 3)]
    given = [forked(partial(last, *each), 5) for each in asked]

    assert given == [
        *(False, False),  # with four steps as the most, three are no longer the last
        *(False, True),
        *(False, True),
        *(None, None),
        *(True, True),
        *(True, False),
        *(False, True),
        *(False, True),
        *(False, True),
    ]
    assert module.Kjede().last is False


def test_work_that_does_not_come_back() -> None:
    """It gives nothing, and we go on."""
    assert forked(lambda: 1 // 0, 5) is None


def test_a_room_is_tried(tmp_path: Path) -> None:
    """The command tells how many faults were noticed, and writes down the others."""
    told = subprocess.run(  # noqa: S603 - ourselves
        [
            *(sys.executable, "-m", "mutasjon.kjor", "editing", "--modul", "lines"),
            *("--høyst", "3", "--ut", str(tmp_path)),
        ],
        env={**os.environ, "PYTHONPATH": "src:tests"},
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.startswith("editing: 3 av 3 feil merket, 100.0 prosent (0 ")
    assert (tmp_path / "editing.txt").read_text(encoding="utf-8") == ""
