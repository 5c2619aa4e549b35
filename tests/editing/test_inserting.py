"""Symbolic steps of a mend, and what a project becomes when they are taken."""

from __future__ import annotations

import codecs

from endringsteori.editing.inserting import Add, Drop, Put, Reason, take
from endringsteori.editing.written import Ids, Leaf
from endringsteori.loading import Memory

_ROOT = b"endringsteori: 1\nplaner:\n  plan: Plan\n"
_MEASURE = """\
tiltak:
  los:
    navn: Losen
    aktiviteter:
      møte:
        navn: Møte
        fører_til: [kontakt]
    resultater:
      kontakt: Kontakt
"""
_TREE = Memory({"endringsteori.yaml": _ROOT, "tiltak/los.yaml": _MEASURE.encode()})
_NEW = {"navn": Leaf("…")}


def test_a_thing_goes_to_the_file_that_has_its_section() -> None:
    """And to the file of what it is about where no file has."""
    assert take(_TREE, [Add("planer", "ny", _NEW, "los")]) == {
        "endringsteori.yaml": _ROOT + "  ny:\n    navn: …\n".encode()
    }
    assert take(_TREE, [Add("risikoer", "ny", _NEW, "los")]) == {
        "tiltak/los.yaml": (_MEASURE + "risikoer:\n  ny:\n    navn: …\n").encode()
    }


def test_steps_are_taken_one_after_another() -> None:
    """The second is about what the first has made."""
    steps = (
        Put("los", ("effekter", "ro"), _NEW),
        Put("los/ro", ("sikt",), Leaf("kort")),
        Reason("los/møte", "fører_til", "kontakt", "fordi", Leaf("…")),
    )

    assert take(_TREE, steps) == {
        "tiltak/los.yaml": _MEASURE.replace(
            " [kontakt]", "\n          kontakt:\n            fordi: …"
        ).encode()
        + "    effekter:\n      ro:\n        navn: …\n        sikt: kort\n".encode()
    }


def test_a_step_that_cannot_be_taken_stops_them_all() -> None:
    """Half a mend is none."""
    steps = (Put("los", ("status",), Leaf("idé")), Drop("los/møte", "gjenstår"))

    assert take(_TREE, steps) is None
    assert take(_TREE, [Put("ukjent->annet", ("fordi",), Leaf("…"))]) is None


def test_a_byte_order_mark_stays() -> None:
    """The file is written as it was."""
    tree = Memory({"a.yaml": codecs.BOM_UTF8 + _ROOT})

    assert take(tree, [Put("plan", ("periode",), Leaf("2026"))]) == {
        "a.yaml": codecs.BOM_UTF8
        + b"endringsteori: 1\nplaner:\n  plan:\n    navn: Plan\n    periode: 2026\n"
    }


def test_what_comes_from_a_register_is_not_written() -> None:
    """It is somebody else's."""
    register = Memory({"felles.yaml": b"endringsteori: 1\ntjenester:\n  ppt: PPT\n"})
    root = b"endringsteori: 1\ninnstillinger:\n  register: [felles.yaml]\n"
    tree = Memory({"endringsteori.yaml": root}, {"felles.yaml": register})

    assert take(tree, [Put("ppt", ("virkemidler",), Ids(("a",)))]) is None
    assert take(tree, [Add("tjenester", "ny", _NEW, "ppt")]) is None


def test_a_thing_is_not_written_to_a_table() -> None:
    """Nor to another file that is no chain."""
    table = b"indikator;periode;verdi\n"
    tree = Memory({"a.yaml": _ROOT, "å/målinger.csv": table})

    assert take(tree, [Add("planer", "ny", _NEW, "plan")]) == {
        "a.yaml": _ROOT + "  ny:\n    navn: …\n".encode()
    }


def test_a_section_is_found_in_whichever_file_has_it() -> None:
    """Neither the first, nor the one of what it is about."""
    plans = b"planer:\n  plan: Plan\n"
    root = b"endringsteori: 1\n"
    tree = Memory(
        {
            "endringsteori.yaml": root,
            "planer.yaml": plans,
            "tiltak/los.yaml": _MEASURE.encode(),
        }
    )

    assert take(tree, [Add("planer", "ny", _NEW, "los")]) == {
        "planer.yaml": plans + "  ny:\n    navn: …\n".encode()
    }
