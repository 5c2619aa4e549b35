"""`MissingLibyamlError`: a file that needs libyaml, where there is none."""

from __future__ import annotations

__all__ = ["MissingLibyamlError"]


class MissingLibyamlError(RuntimeError):
    """PyYAML was built without libyaml, and a file cannot be read line by line."""
