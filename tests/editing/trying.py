"""What the fix of a fault would make of a text, before anybody has proved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking import les
from endringsteori.editing.edit import apply
from endringsteori.editing.target import Target
from endringsteori.editing.turning import ways
from endringsteori.loading import Memory

if TYPE_CHECKING:
    from endringsteori.diagnostics import FixKind

__all__ = ["ROOT", "targets", "tried"]

ROOT = "endringsteori.yaml"


def targets(text: str) -> tuple[Target, ...]:
    """Give what stands where each fault with a fix is."""
    lest = les(Memory({ROOT: text.encode()}))
    found = (Target.of(lest.loaded, finding) for finding in lest.funn)
    return tuple(target for target in found if target is not None)


def tried(text: str, kind: FixKind) -> list[str]:
    """Give the texts that the first fix of a kind would make, one for each way."""
    target = next(target for target in targets(text) if target.fix.kind is kind)
    return [apply(text, way) for way in ways(target)]
