"""Overlays: functions from a diagram to the same diagram with something marked on it."""

from endringsteori.diagram.overlays.findings import with_findings

__all__ = ["with_findings"]
