"""Files that were given another name are known again by their lines."""

from __future__ import annotations

from endringsteori.loading.moved import found_again, lines_of, moves

TEN = "".join(f"linje {n}\n" for n in range(10))


def test_a_file_with_the_same_lines() -> None:
    """Blank lines and the space around lines are of no account."""
    assert moves({"a": TEN}, [("b", TEN.replace("linje", "\n  linje"))]) == {"a": "b"}


def test_half_of_the_lines_is_enough() -> None:
    """And less is another file."""
    half = "".join(f"linje {n}\n" for n in range(5))
    fewer = "".join(f"linje {n}\n" for n in range(4))

    assert moves({"a": TEN}, [("b", half)]) == {"a": "b"}
    assert moves({"a": TEN}, [("b", fewer)]) == {}


def test_the_file_with_most_of_the_lines() -> None:
    """Of equals the first by path."""
    most = TEN.replace("linje 1\n", "")
    half = "".join(f"linje {n}\n" for n in range(5))

    assert moves({"a": TEN}, [("b", half), ("c", most)]) == {"a": "c"}
    assert moves({"a": TEN}, [("d", TEN), ("c", TEN)]) == {"a": "c"}


def test_no_two_files_become_the_same() -> None:
    """The one that is most alike goes first."""
    whole, nearly = TEN, TEN.replace("linje 1\n", "ny\n")

    assert moves({"a": nearly, "b": whole}, [("c", whole)]) == {"b": "c"}


def test_a_line_counts_as_often_as_it_stands() -> None:
    """Ten of the same are not one."""
    assert found_again(lines_of("x\n" * 10), lines_of("x\n" * 6)) == 0.6
    assert found_again(lines_of("x\n" * 10), lines_of("x\n")) == 0


def test_an_empty_file() -> None:
    """It is like no other."""
    assert moves({"a": "\n\n"}, [("b", ""), ("c", TEN)]) == {}
