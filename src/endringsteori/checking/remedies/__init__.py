"""Remedies: for the rules whose findings some lines of YAML can mend, which lines.

A remedy knows the form of the mend, never whether it holds: `checking.proposing` takes its
steps in memory, and shows the first that makes the finding go away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.remedies import chain, grounds, measuring, services
from endringsteori.checking.remedies.need import Need

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.checking.remedies.need import Remedy

__all__ = ["REMEDIES", "Need"]

REMEDIES: Final[Mapping[str, Remedy]] = {
    **chain.REMEDIES,
    **services.REMEDIES,
    **measuring.REMEDIES,
    **grounds.REMEDIES,
}
"""By code. A rule that is not here asks for judgement, or is mended by `editing`."""
