"""Small faults planted in a module, one at a time: what a slip of the pen could have made.

Faults are planted inside functions, and in plain numbers at the top of a module. Left alone
are types, decorators, defaults, docstrings, what is said where something is raised, and
`strict=` of `zip`: a fault there is a matter for mypy, for a reader, or for nobody.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["TOP", "Change", "Mutant", "faults", "mutants"]

TOP: Final = "<module>"
"""Where a number at the top of a module stands, in place of the name of a function."""

_COMPARISONS: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_ARITHMETIC: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_CALLED: Final = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "sorted": "list",
    "reversed": "list",
}
_LEFT_ALONE: Final[dict[type[ast.AST], str]] = {
    ast.AnnAssign: "annotation",
    ast.FunctionDef: "args returns decorator_list",
    ast.Lambda: "args",
}
"""Fields that no fault is planted in."""


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """What to put where in a tree; `index` is the place in a field that is a list."""

    tree: ast.Module
    holder: ast.AST
    field: str
    index: int | None
    old: ast.AST
    new: ast.AST

    def planted(self) -> ast.Module:
        """Give the tree with the fault in it; the tree itself is changed."""
        if self.index is None:
            setattr(self.holder, self.field, self.new)
        else:
            getattr(self.holder, self.field)[self.index] = self.new
        return ast.fix_missing_locations(self.tree)


@dataclass(frozen=True, slots=True, eq=False)
class Mutant:
    """One fault: where it stands, and what it changes.

    `lines` are the first and last of the statement, or of its head where it has a body.
    """

    path: Path
    function: str
    line: int
    lines: tuple[int, int]
    change: Change

    def __str__(self) -> str:
        """Tell where it stands, and what stood there before and now."""
        before, after = _said(self.change.old), _said(self.change.new)
        return f"{self.path.name}:{self.line} {self.function}: {before} → {after}"


def mutants(path: Path, text: str) -> Iterator[Mutant]:
    """Give each fault that can be planted in a module, from the top and down."""
    tree = ast.parse(text)
    for node in tree.body:
        if _number(node):
            yield from _Walk(path, tree, TOP).within(node, "value")
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield from _functions(path, tree, node, "")


def _number(node: ast.stmt) -> bool:
    """Tell whether a statement gives a name to a plain number."""
    if not isinstance(node, ast.Assign | ast.AnnAssign):
        return False
    value = node.value
    return isinstance(value, ast.Constant) and isinstance(value.value, int | float)


def _functions(
    path: Path, tree: ast.Module, node: ast.stmt, prefix: str
) -> Iterator[Mutant]:
    if isinstance(node, ast.ClassDef):
        for child in node.body:
            yield from _functions(path, tree, child, f"{prefix}{node.name}.")
    elif isinstance(node, ast.FunctionDef):
        walk = _Walk(path, tree, f"{prefix}{node.name}")
        yield from walk.through(node)


@dataclass(frozen=True)
class _Walk:
    """A walk through one function; `lines` are those of the statement it has come to."""

    path: Path
    tree: ast.Module
    function: str
    lines: tuple[int, int] = (0, 0)

    def through(self, holder: ast.AST) -> Iterator[Mutant]:
        """Give the faults in all that a node holds."""
        left_alone = _LEFT_ALONE.get(type(holder), "").split()
        for field in holder._fields:
            if field not in left_alone:
                yield from self.within(holder, field)

    def within(self, holder: ast.AST, field: str) -> Iterator[Mutant]:
        """Give the faults in one field of a node."""
        value = getattr(holder, field)
        if isinstance(value, ast.AST):
            yield from self._at(holder, field, None, value)
        elif isinstance(value, list):
            for index, child in enumerate(value):
                if isinstance(child, ast.AST):
                    yield from self._at(holder, field, index, child)

    def _at(
        self, holder: ast.AST, field: str, index: int | None, node: ast.AST
    ) -> Iterator[Mutant]:
        if _is_left_alone(node):
            return
        here = self
        if isinstance(node, ast.stmt):
            here = replace(self, lines=_lines(node))
        for new in faults(node):
            yield Mutant(
                self.path,
                self.function,
                getattr(node, "lineno", here.lines[0]),
                here.lines,
                Change(self.tree, holder, field, index, node, new),
            )
        yield from here.through(node)


def _lines(node: ast.stmt) -> tuple[int, int]:
    body = getattr(node, "body", None)
    if isinstance(body, list):
        return node.lineno, max(node.lineno, body[0].lineno - 1)
    return node.lineno, node.end_lineno or node.lineno


def _said(node: ast.AST) -> str:
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        node = node.test
    return " ".join(ast.unparse(node).split())


def _is_left_alone(node: ast.AST) -> bool:
    """Tell whether a node is a docstring, what is raised, or `strict=`."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.keyword(arg="strict"):
            return True
        case _:
            return False


def faults(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901, PLR0912 - one case for each kind
    """Give what a node could wrongly have been."""
    match node:
        case ast.Compare():
            yield from _compare(node)
        case ast.BoolOp():
            yield _with(
                node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And()
            )
        case ast.BinOp() | ast.AugAssign():
            if type(node.op) in _ARITHMETIC:
                yield _with(node, op=_ARITHMETIC[type(node.op)]())
        case ast.UnaryOp():
            yield node.operand
        case ast.Constant():
            yield from _constant(node)
        case ast.If() | ast.IfExp() | ast.While():
            if not isinstance(node.test, ast.Compare | ast.UnaryOp):
                yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.comprehension():
            for n in range(len(node.ifs)):
                yield _with(node, ifs=[*node.ifs[:n], *node.ifs[n + 1 :]])
        case ast.Call():
            yield from _call(node)
        case ast.Return(value=ast.expr()):
            if not isinstance(node.value, ast.Constant):
                yield ast.Return(ast.Constant(None))
        case ast.Expr():
            yield ast.Pass()
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()
        case _:
            pass


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _compare(node: ast.Compare) -> Iterator[ast.AST]:
    for n, sign in enumerate(node.ops):
        new = _COMPARISONS[type(sign)]()
        yield _with(node, ops=[*node.ops[:n], new, *node.ops[n + 1 :]])


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    match node.value:
        case bool():
            yield ast.Constant(not node.value)
        case int():
            yield ast.Constant(node.value + 1)
        case float():
            yield ast.Constant(node.value * 1.5 or 1.0)
        case str():
            yield ast.Constant(f"{node.value}?")
        case _:
            pass


def _call(node: ast.Call) -> Iterator[ast.AST]:
    named = isinstance(node.func, ast.Name) and node.func.id
    if named in _CALLED:
        kept = [] if _CALLED[named] == "list" else node.keywords
        yield _with(node, func=ast.Name(_CALLED[named], ast.Load()), keywords=kept)
    for n, keyword in enumerate(node.keywords):
        if keyword.arg != "strict":
            left = [*node.keywords[:n], *node.keywords[n + 1 :]]
            yield _with(node, keywords=left)
