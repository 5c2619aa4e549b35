"""What a trouble says of itself: the code of its rule, and which of its texts."""

from __future__ import annotations

from endringsteori.diagnostics import Place, Trouble, TroubleKind

AT = Place("tettere-på", "status", "status")


def test_every_kind_begins_with_the_code_of_a_reading_rule() -> None:
    """The code and the variant of a kind are its value, cut at the hyphen."""
    for kind in TroubleKind:
        code, _, variant = kind.value.partition("-")

        assert (code, variant) == (kind.code, kind.variant)
        assert code.startswith("ET0")


def test_a_trouble_without_near_words_has_the_variant_of_its_kind() -> None:
    """Nothing to propose: the text is that of the kind."""
    trouble = Trouble(TroubleKind.WRONG_CHOICE, AT, None, {"verdi": "ukjent"})

    assert trouble.variant == "valg"


def test_a_trouble_with_near_words_has_a_variant_of_its_own() -> None:
    """With something to propose, the text asks «mente du …?»."""
    trouble = Trouble(TroubleKind.WRONG_CHOICE, AT, None, {"forslag": ("pågår",)})

    assert trouble.variant == "valg+forslag"


def test_near_words_of_a_plain_kind() -> None:
    """A kind without a variant has one of near words only."""
    trouble = Trouble(TroubleKind.UNKNOWN_KEY, AT, None, {"forslag": ("ansvarlig",)})

    assert trouble.variant == "+forslag"
