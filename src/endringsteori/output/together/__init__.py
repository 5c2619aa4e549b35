"""Several projects rendered together: pure functions from what was compared to text."""

from endringsteori.output.together.as_json import SCHEMA_VERSION
from endringsteori.output.together.forms import INDICATORS, MONEY, NEEDS
from endringsteori.output.together.seen import Seen

__all__ = ["INDICATORS", "MONEY", "NEEDS", "SCHEMA_VERSION", "Seen"]
