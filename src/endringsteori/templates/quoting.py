"""A text in double quotation marks, as YAML reads it."""

from __future__ import annotations

import json
import re
from typing import Final

__all__ = ["quoted"]

_NOT_IN_A_FILE: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
"""What JSON lets stand in a string, and a YAML file does not."""


def quoted(text: str) -> str:
    """Write a text of any number of lines on one, so that it reads back as it is.

    A string of JSON is one of YAML too, but for a few characters.
    """
    return _NOT_IN_A_FILE.sub(
        lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False)
    )
