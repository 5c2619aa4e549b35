"""Things under things."""

from __future__ import annotations

from endringsteori.graph import Hierarchy

TREE = Hierarchy(
    [("stor", None), ("liten", "midt"), ("midt", "stor"), ("annen", "finnes-ikke")]
)
CIRCLE = Hierarchy([("b", "a"), ("a", "c"), ("c", "b"), ("under", "b")])


def test_below_goes_all_the_way() -> None:
    """A thing comes with everything under it, in the order given."""
    assert TREE.with_all_below("stor") == ("stor", "liten", "midt")
    assert TREE.with_all_below("annen") == ("annen",)
    assert TREE.with_all_below("annen", "midt") == ("liten", "midt", "annen")
    assert TREE.with_all_below() == ()


def test_parent_and_children_are_one_step() -> None:
    """An id above that is not in the hierarchy counts as none."""
    assert TREE.parent("liten") == "midt"
    assert TREE.children("stor") == ("midt",)
    assert TREE.parent("annen") is None


def test_only_what_was_given_is_in_it() -> None:
    """An id that something claims to stand under is not there by that."""
    assert "liten" in TREE
    assert "finnes-ikke" not in TREE


def test_questions_end_on_a_circle() -> None:
    """What stands in a circle is under all of it."""
    assert CIRCLE.with_all_below("a") == ("b", "a", "c", "under")


def test_a_circle_starts_with_its_smallest_id_and_goes_upwards() -> None:
    """Each step goes from a thing to the one it stands under."""
    assert CIRCLE.circles() == (("a", "c", "b"),)
    assert TREE.circles() == ()


def test_circles_stand_in_the_order_given() -> None:
    """By the smallest id of each, whatever that is."""
    one, other = [("a", "b"), ("b", "a")], [("c", "d"), ("d", "c")]

    assert Hierarchy([*one, *other]).circles() == (("a", "b"), ("c", "d"))
    assert Hierarchy([*other, *one]).circles() == (("c", "d"), ("a", "b"))
    assert Hierarchy([one[1], *other, one[0]]).circles() == (("c", "d"), ("a", "b"))


def test_a_thing_under_itself_is_a_circle_of_one() -> None:
    """`delmål_av` may name the goal itself."""
    assert Hierarchy([("a", "a"), ("b", "a")]).circles() == (("a",),)


def test_bits_are_gathered_from_below() -> None:
    """Each thing has its own bits and those of all under it, circles included."""
    assert TREE.gathered({"stor": 1, "liten": 4}) == {
        "stor": 5,
        "liten": 4,
        "midt": 4,
        "annen": 0,
    }
    assert CIRCLE.gathered({"a": 1, "under": 2}) == {"b": 3, "a": 3, "c": 3, "under": 2}


def test_ten_thousand_levels_do_not_recurse() -> None:
    """A long row of things under things is gathered and walked."""
    row = Hierarchy((str(n), str(n - 1) if n else None) for n in range(10_000))

    assert len(row.with_all_below("0")) == 10_000
    assert row.gathered({"9999": 1})["0"] == 1
