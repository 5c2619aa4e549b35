"""Values that speak of faults: places, hits, findings and trouble. No logic, no texts."""

from endringsteori.diagnostics.crash import PackageRuleError
from endringsteori.diagnostics.finding import (
    Exempted,
    Finding,
    Related,
    Severity,
    Status,
)
from endringsteori.diagnostics.fix import Fix, FixKind
from endringsteori.diagnostics.place import Cell, Hit, Place, Position, Span
from endringsteori.diagnostics.trouble import Trouble, TroubleKind

__all__ = [
    "Cell",
    "Exempted",
    "Finding",
    "Fix",
    "FixKind",
    "Hit",
    "PackageRuleError",
    "Place",
    "Position",
    "Related",
    "Severity",
    "Span",
    "Status",
    "Trouble",
    "TroubleKind",
]
