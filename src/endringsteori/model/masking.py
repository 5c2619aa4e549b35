"""What the texts of a theory are shown through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.privacy import Mask

if TYPE_CHECKING:
    from endringsteori.model.teori import Teori

__all__ = ["mask_of"]


def mask_of(teori: Teori) -> Mask:
    """Give the mask that every output shows texts of a theory through.

    It hides more at nivå individ. Texts go through it whole, before they are cut, wrapped
    or put together.
    """
    return Mask(individ=teori.nivå == "individ")
