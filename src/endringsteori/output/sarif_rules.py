"""The rules that findings of a run are of, as SARIF describes rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.privacy import Mask
    from endringsteori.rules import Card, Rule

__all__ = ["LEVELS", "descriptor"]

LEVELS: Final[Mapping[Severity, str]] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}


def descriptor(rule: Rule, page: str | None, mask: Mask) -> dict[str, Any]:
    """Describe a rule from its card, in bokmål as all cards are.

    `page` is the address of the page about it, where there is one. `mask` is that of the
    project, which may have written the rule itself.
    """
    name = mask(rule.name)
    parts = [(title, mask(text)) for title, text in _parts(rule.card)]
    standard = rule.levels.standard
    markdown = [f"**{title}**\n\n{text}" for title, text in parts]
    described: dict[str, Any] = {
        "id": rule.code,
        "name": name,
        "shortDescription": {"text": name},
        "fullDescription": {"text": parts[0][1]},
        "defaultConfiguration": (
            {"enabled": False} if standard is None else {"level": LEVELS[standard]}
        ),
    }
    if page is not None:
        described["helpUri"] = page
        markdown.append(f"[{rule.code}]({page})")
    described["help"] = {
        "text": "\n\n".join(f"{title}: {text}" for title, text in parts),
        "markdown": "\n\n".join(markdown),
    }
    return described


def _parts(card: Card) -> Iterator[tuple[str, str]]:
    yield "Hva", card.hva
    yield "Hvorfor", card.hvorfor
    yield "Slik retter du", card.slik_retter_du
    yield "Når det er greit", card.når_det_er_greit
