"""`PackageRuleError`: a rule of a package has crashed."""

from __future__ import annotations

__all__ = ["PackageRuleError"]


class PackageRuleError(Exception):
    """A rule that a package gave has failed, and so the run has.

    `kode` is that of the rule, `pakke` the name of its package, `feil` the name of what
    it raised, which is also the cause.
    """

    def __init__(self, kode: str, pakke: str, error: Exception) -> None:
        self.kode = kode
        self.pakke = pakke
        self.feil = type(error).__name__
        super().__init__(f"{kode} ({pakke}): {self.feil}")
