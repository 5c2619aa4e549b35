"""Where Norwegian text trips on YAML: the trap that is told, and the line as it was meant."""

from __future__ import annotations

import pytest

from endringsteori.loading import Memory, load

BEFORE = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n    "
AFTER = "\n  nav: NAV Fjellfjord\n"


@pytest.mark.parametrize(
    ("line", "kind", "meant"),
    [
        ("merknad: Mål: flere", "kolon", 'merknad: "Mål: flere"'),
        ("merknad: Mål: flere  # et notat", "kolon", 'merknad: "Mål: flere"'),
        ("merknad: Mål:", "kolon", 'merknad: "Mål:"'),
        ('merknad: Mål: "flere"', "kolon", "merknad: 'Mål: \"flere\"'"),
        ('merknad: "Ja" sier vi', "anførselstegn", "merknad: '\"Ja\" sier vi'"),
        ("merknad: 'Ja' sier vi", "anførselstegn", "merknad: \"'Ja' sier vi\""),
        ("merknad: @rektor", "tegn", 'merknad: "@rektor"'),
        ("merknad: `kode`", "tegn", 'merknad: "`kode`"'),
        ("merknad: %-andel", "tegn", 'merknad: "%-andel"'),
        ("merknad: *viktig* møte", "tegn", 'merknad: "*viktig* møte"'),
        ("merknad: - åpent", "tegn", 'merknad: "- åpent"'),
        ("merknad: > ti saker", "tegn", 'merknad: "> ti saker"'),
        ("merknad: [Pilot] los", "tegn", 'merknad: "[Pilot] los"'),
        (r'merknad: "C:\kjeder"', "skråstrek", r"merknad: 'C:\kjeder'"),
        ("virkemidler:\n      - råd: godt\n        ja: x: y", "kolon", 'ja: "x: y"'),
    ],
)
def test_a_trap_is_told_with_the_line_as_it_was_meant(
    line: str, kind: str, meant: str
) -> None:
    """The value is lost, the lines after it are read, and the mend can be copied."""
    text = f"{BEFORE}{line}{AFTER}"

    loaded = load(Memory({"endringsteori.yaml": text.encode()}))

    (trap, *_) = [one for one in loaded.trouble if one.kind.code == "ET001"]
    assert trap.kind.variant == kind
    assert trap.values["linje"] == meant
    assert [tjeneste.id for tjeneste in loaded.teori.tjenester] == ["ppt", "nav"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mål:\n\ta: A", "ET001-tabulator"),
        ("mål:\n  a: A\n    b: B", "ET001-innrykk"),
        ("mål:\n  a: [b", "ET001-ikke-lukket"),
        ('mål:\n  a: "b', "ET001-ikke-lukket"),
        ("mål:\n  @a: A", "ET001"),
    ],
)
def test_what_cannot_be_put_out_of_play_loses_the_file(text: str, kind: str) -> None:
    """One sentence for the likely cause, and no rule speaks of what was not read."""
    loaded = load(
        Memory({"endringsteori.yaml": f"endringsteori: 1\n{text}\n".encode()})
    )

    assert [trouble.kind for trouble in loaded.trouble] == [kind]
    assert loaded.lost.everything


def test_a_name_in_a_trap_is_put_back() -> None:
    """A thing is not lost for a colon in its name."""
    text = "endringsteori: 1\nmål:\n  a:\n    navn: Mål: flere\n"

    loaded = load(Memory({"endringsteori.yaml": text.encode()}))

    assert [mål.navn for mål in loaded.teori.mål] == ["Mål: flere"]
