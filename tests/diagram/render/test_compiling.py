"""Pages set by typst: nothing is read but what is handed over, and that is never markup."""

from __future__ import annotations

import pytest
import typst

from endringsteori.diagram.render.compiling import FONTS_FOLDER, compiled

PAGE = """\
#set page(width: 72pt, height: 36pt, margin: 0pt)
#set text(font: "Liberation Sans", size: 4pt)
#json(bytes(sys.inputs.data)).text
"""


def test_the_first_page_in_dots_per_inch() -> None:
    """One inch wide and half as high, the same bytes each time."""
    data = {"text": "Mål"}

    made = compiled(PAGE, data, "png", dpi=100)

    assert (int.from_bytes(made[16:20]), int.from_bytes(made[20:24])) == (100, 50)
    assert compiled(PAGE, data, "png", dpi=100) == made


def test_what_is_handed_over_is_never_markup() -> None:
    """Else this would not be a template that typst can set."""
    made = compiled(PAGE, {"text": "#panic() $ _ ` [ #"}, "pdf")

    assert made.startswith(b"%PDF-")


@pytest.mark.parametrize("path", ["/LICENSE.txt", "/../picture.py", "/etc/passwd"])
def test_no_other_file_can_be_read(path: str) -> None:
    """Of what lies beside the fonts, only that which they come with."""
    template = f'#read("{path}")'

    if (FONTS_FOLDER / path[1:]).name == "LICENSE.txt":
        assert compiled(template, {}, "pdf").startswith(b"%PDF-")
    else:
        with pytest.raises(typst.TypstError):
            compiled(template, {}, "pdf")
