"""Overlays: functions from a diagram to the same diagram with something marked on it."""

from endringsteori.diagram.overlays.findings import with_findings
from endringsteori.diagram.overlays.status import with_status

__all__ = ["with_findings", "with_status"]
