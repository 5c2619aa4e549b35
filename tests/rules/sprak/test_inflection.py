"""Light Norwegian inflection."""

from __future__ import annotations

from endringsteori.rules.sprak.inflection import ending, nouns, stands, verbs


def test_nouns_in_both_written_standards() -> None:
    """Definite and indefinite, of any gender, with a doubled m where one is needed."""
    forms = nouns("tjeneste program")

    assert [f for f in ("tjeneste", "tjenester", "programmer") if forms[f]] == []
    assert all(forms[f] for f in ("tjenesten", "tjenestene", "programmet", "programma"))
    assert "tjen" not in forms


def test_verbs_by_rows_and_by_stems() -> None:
    """Each form with what belongs to it; `-` is no form."""
    found = verbs(
        "følge følger følges fulgt + opp\n- tilset tilsettast tilsett", "evaluer"
    )

    assert found.infinitive == {"følge": ("opp",), "evaluere": ("",)}
    assert found.present == {"følger": ("opp",), "tilset": ("",), "evaluerer": ("",)}
    assert found.passive.keys() == {
        "følges",
        "tilsettast",
        "evalueres",
        "evaluerast",
    }
    assert found.perfect == {"fulgt": ("opp",), "tilsett": ("",), "evaluert": ("",)}


def test_a_verb_stands_with_all_that_belongs_to_it() -> None:
    """«følge opp» and not «følge med»."""
    forms = {"følge": ("opp", "tett opp")}

    assert stands(forms, ["følge", "opp", "unge"], 0) == "følge opp"
    assert stands(forms, ["følge", "tett", "opp"], 0) == "følge tett opp"
    assert stands(forms, ["følge", "med"], 0) == ""
    assert stands(forms, ["unge"], 0) == ""


def test_the_last_part_of_a_compound() -> None:
    """The longest listed form, with at least two letters before it."""
    forms = {"kurs": False, "skurs": False}

    assert ending("kurs", forms) == "kurs"
    assert ending("foreldrekurs", forms) == "kurs"
    assert ending("samlivskurs", forms) == "skurs"
    assert ending("akurs", forms) == ""
