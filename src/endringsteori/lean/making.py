"""`dataclass`: a slotted dataclass, made without code of its own.

`dataclasses.dataclass` writes the methods of each class as text and runs it, a millisecond a
class. Here the fields, the slots and `replace` are still Python's own, but the methods
are shared (`methods`), and so is the code of `__init__` (`initialiser`).
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from endringsteori.lean.initialiser import initialiser
from endringsteori.lean.methods import equality, frozenness, order, text

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass  # what it is to those who check types
else:

    def dataclass(
        *,
        slots: bool = False,
        frozen: bool = False,
        eq: bool = True,
        order: bool = False,
        kw_only: bool = False,
    ) -> Callable[[type[Any]], type[Any]]:
        """Make a class as `dataclasses.dataclass` makes it of the same words.

        One without slots is Python's own. Raises `TypeError` for a field that `__init__`
        is not given, where there are slots.
        """
        if not slots:
            return dataclasses.dataclass(
                frozen=frozen, eq=eq, order=order, kw_only=kw_only
            )
        asked = {"frozen": frozen, "eq": eq, "ordered": order, "kw_only": kw_only}
        return lambda kind: _made(kind, **asked)


def _made(
    kind: type[Any], *, frozen: bool, eq: bool, ordered: bool, kw_only: bool
) -> type[Any]:
    bare = dataclasses.dataclass(
        init=False, repr=False, eq=False, kw_only=kw_only, slots=True
    )
    made: type[Any] = bare(kind)
    fields = dataclasses.fields(made)
    names = [field.name for field in fields]
    methods: dict[str, Any] = {
        "__init__": initialiser(made, fields, kw_only=kw_only),
        "__repr__": text([field.name for field in fields if field.repr]),
    }
    if eq:
        methods |= equality(names)
    if eq and not frozen:
        methods["__hash__"] = None
    if ordered:
        methods |= order(names)
    if frozen:
        methods |= frozenness(names)
    for name, method in methods.items():
        if name not in kind.__dict__:
            setattr(made, name, method)
    return made
