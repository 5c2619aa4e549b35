"""Putting a fault into a program that runs: its functions get the code they would have had."""

from __future__ import annotations

import ast
import gc
import sys
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, TypeAlias

from mutasjon.mutants import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mutasjon.mutants import Mutant

__all__ = ["Functions", "functions", "plant"]

Functions: TypeAlias = "Mapping[tuple[str, str, int], list[FunctionType]]"
"""The functions there are, by file, name and first line."""


def functions() -> Functions:
    """Find every function, also those that only a decorator or a class still holds."""
    found: dict[tuple[str, str, int], list[FunctionType]] = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType):
            found.setdefault(_key(one.__code__), []).append(one)
    return found


def plant(mutant: Mutant, known: Functions) -> None:
    """Put the fault where it belongs. It stays there as long as this process lives.

    Raises ValueError where a function would no longer use what lies around it.
    """
    if mutant.function == TOP:
        _number(mutant)
        return
    module = compile(mutant.change.planted(), str(mutant.path), "exec")
    for code in _codes(module):
        for function in known.get(_key(code), ()):
            function.__code__ = code


def _number(mutant: Mutant) -> None:
    """Give a name another number in the module, and in all that have taken it from there."""
    name = ast.unparse(mutant.change.holder).split("=")[0].split(":")[0].strip()
    old, new = (
        ast.literal_eval(node) for node in (mutant.change.old, mutant.change.new)
    )
    for module in [*sys.modules.values()]:
        ours = getattr(module, "__name__", "").startswith("endringsteori.")
        if ours and vars(module).get(name) == old:
            setattr(module, name, new)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _key(code: CodeType) -> tuple[str, str, int]:
    return code.co_filename, code.co_qualname, code.co_firstlineno
