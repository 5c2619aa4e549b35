"""Make the pages of the rules in `docs/regler` from the rules themselves.

Run `python -m docs.lag_regelsider` to write them, and with `--sjekk` to see whether any
is stale: the exit code is then 1, and the pages are named.
"""

from __future__ import annotations

import re
import runpy
import sys
from string import Formatter
from typing import TYPE_CHECKING, Final

from docs.ajour import ROOT, keep
from endringsteori.rules import PROFILER, RULES
from endringsteori.rules.individ import NEVER_LOWERED, RESTING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from endringsteori.diagnostics import Severity
    from endringsteori.rules import Rule
    from endringsteori.texts import Tekst

__all__ = ["main", "pages"]

_PAGES: Final = ROOT / "docs" / "regler"
_CASES: Final = ROOT / "tests" / "rules"
_INDEX: Final = "README.md"
_STAMP: Final = (
    "<!-- Laget av docs/lag_regelsider.py. Endre regelen, ikke denne siden. -->"
)
_FAMILIES: Final = {
    "ET0": "Lesing",
    "ET1": "Kjeden",
    "ET2": "Tjenestene",
    "ET3": "Måling",
    "ET4": "Samhandling",
    "ET5": "Grunnlaget",
    "ET6": "Språket",
    "ET7": "Personvern",
}
_INTRO: Final = """\
Hver regel sier noe om kjeden som er sant og til nytte, eller tier.
*Feil* er noe som er galt i kjeden, *advarsel* noe dere bør se på, og *merknad* er til \
orientering.
Hvor mange regler som er på, bestemmer dere med profilen: `utkast`, `standard` eller \
`grundig`.
"""
_ABOUT_ONE: Final = "-én"
"""How the names end of variants that speak of a single thing."""
_MEASURED: Final = """\
Målt på {antall} tekster, {nynorsk} av dem på nynorsk, som vi har skrevet selv etter \
mønster av mål, grupper og resultater i kommunale planer. Halvparten skal regelen tie om. \
De står i [{fil}](../../tests/rules/sprak/{fil}).
Øvingstekstene er brukt til å rette ordlistene. Prøvetekstene ble skrevet før ordlistene, \
av den samme som laget dem, \
og tallene er fra første gang regelen leste dem, også der feilen er rettet siden.
*Presisjon* er hvor mye av det regelen sa, som var riktig. *Dekning* er hvor mye av det den \
skulle ha sagt, som den sa. Regn med lavere tall på deres egne tekster.
"""
_SETTING: Final = re.compile(r"\A(# (?:profil|dato): \S+\n)+")


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--sjekk` name those that are stale; give the exit code."""
    return keep(
        arguments,
        "lag_regelsider",
        lambda: {_PAGES / name: text for name, text in pages().items()},
        _PAGES,
    )


def pages() -> Mapping[str, str]:
    """Give every page by its file name."""
    made = {f"{rule.code}.md": "\n".join(_page(rule)) for rule in RULES}
    return {**made, _INDEX: "\n".join(_index())}


def _index() -> Iterator[str]:
    yield from (_STAMP, "", "# Reglene", "", _INTRO)
    for prefix, family in _FAMILIES.items():
        rules = [rule for rule in RULES if rule.code.startswith(prefix)]
        if not rules:
            continue
        yield from (f"## {prefix} {family}", "")
        yield f"| Kode | Navn | Hva | {' | '.join(PROFILER)} |"
        yield f"|---|---|---|{'---|' * len(PROFILER)}"
        for rule in rules:
            what = rule.card.hva.partition(". ")[0].removesuffix(".")
            row = (f"[{rule.code}]({rule.code}.md)", rule.name, what, *_levels(rule))
            yield f"| {' | '.join(row)} |"
        yield ""


def _page(rule: Rule) -> Iterator[str]:
    yield from (_STAMP, "", f"# {rule.code}: {rule.name}", "")
    yield f"| {' | '.join(PROFILER)} |"
    yield f"|{'---|' * len(PROFILER)}"
    yield f"| {' | '.join(_levels(rule))} |"
    yield from _at_individ(rule)
    card = rule.card
    for title, text in (
        ("Hva", card.hva),
        ("Hvorfor", card.hvorfor),
        ("Slik retter du", card.slik_retter_du),
        ("Når det er greit", card.når_det_er_greit),
    ):
        yield from ("", f"## {title}", "", text)
    yield from ("", "## Meldingen og rådet", "")
    yield from _words(rule)
    yield from _accuracy(rule)
    yield from _example("Før", rule, "bad")
    yield from _example("Etter", rule, "ok")
    yield from ("", f"[Alle reglene]({_INDEX})", "")


def _at_individ(rule: Rule) -> Iterator[str]:
    """Say what is special about the rule at nivå individ."""
    if rule.code in RESTING:
        yield from ("", f"Av på nivå individ: {RESTING[rule.code]}")
    if rule.code in NEVER_LOWERED:
        yield from (
            "",
            "På nivå individ er dette alltid en feil, også når noe annet er valgt.",
        )


def _words(rule: Rule) -> Iterator[str]:
    """Give what the findings say, with an ellipsis for every value."""
    said = (
        f"- {_blank(words.message, variant)} *{_blank(words.advice, variant)}*"
        for variant, words in rule.words.items()
    )
    yield from dict.fromkeys(said)


def _blank(tekst: Tekst, variant: str) -> str:
    """Fill the places of a text. A variant about one thing speaks of one throughout."""
    number = 1 if variant.endswith(_ABOUT_ONE) else "…"
    values = {
        name: number if "|" in (form or "") else "…"
        for _, name, form, _ in Formatter().parse(tekst.nb)
        if name
    }
    return tekst.fyll("nb", values)


def _levels(rule: Rule) -> tuple[str, ...]:
    return tuple(_level(rule.levels.at(profil)) for profil in PROFILER)


def _level(severity: Severity | None) -> str:
    return "av" if severity is None else severity.value


def _accuracy(rule: Rule) -> Iterator[str]:
    """Give how well a rule of language reads the labelled texts of its tests."""
    table = _CASES / "sprak" / f"{rule.code.lower()}.csv"
    if not table.exists():
        return
    labelled = runpy.run_path(str(_CASES / "sprak" / "labelled.py"))
    texts = labelled["judged"](rule.code)
    nynorsk = sum(text.målform == "nn" for text in texts)
    yield from ("", "## Treffsikkerhet", "")
    yield _MEASURED.format(antall=len(texts), nynorsk=nynorsk, fil=table.name)
    if any(text.possible > 1 for text in texts):
        yield "Hvert av de fire spørsmålene til en tekst regnes som et funn for seg.\n"
    yield "| Tekster | Antall | Riktige funn | Gale funn | Oversett | Presisjon | Dekning |"
    yield f"|---|{'---:|' * 6}"
    for name, part in (("Øving", "øving"), ("Prøve", "prøve"), ("Alle", None)):
        score = labelled["score"](texts, part)
        counts = (score.texts, score.right, score.wrong, score.lacking)
        shares = (f"{share:.2f}" for share in (score.precision, score.recall))
        row = (name, *map(str, counts), *(share.replace(".", ",") for share in shares))
        yield f"| {' | '.join(row)} |"
    missed = [text for text in texts if text.first != text.expected]
    yield (
        "\nIngen av tekstene ble lest galt."
        if not missed
        else "\nDette ble lest galt:\n"
    )
    for text in missed:
        mended = ", rettet siden" if text.found == text.expected else ""
        yield f"- «{text.text}» ({text.part}{mended})"


def _example(title: str, rule: Rule, kind: str) -> Iterator[str]:
    """Give the first bad or ok project of the rule's tests, file by file."""
    paths = sorted(_CASES.glob(f"*/{rule.code.lower()}/{kind}/*"))
    found = [path for path in paths if path.suffix != ".venter"]
    if not found:
        return
    yield from ("", f"## {title}")
    if found[0].is_file():
        yield from ("", *_block(found[0]))
        return
    for path in sorted(found[0].rglob("*.*")):
        yield from ("", f"`{path.relative_to(found[0]).as_posix()}`", "", *_block(path))


def _block(path: Path) -> Iterator[str]:
    text = path.read_bytes().decode("utf-8", errors="replace")
    fence = "yaml" if path.suffix in {".yaml", ".yml"} else "text"
    yield from (f"```{fence}", _SETTING.sub("", text).rstrip("\n"), "```")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
