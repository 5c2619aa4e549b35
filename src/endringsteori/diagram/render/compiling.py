"""`compiled`: pages set by typst, with our own fonts and nothing read but what is handed over.

What is drawn or said reaches typst as data, never as markup. No program and no font of the
machine is used: the same bytes everywhere.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    import typst

__all__ = ["FONTS_FOLDER", "compiled", "fonts"]

FONTS_FOLDER: Final = Path(__file__).parents[1] / "fonts"
"""Liberation Sans, which has the widths that boxes are measured by."""


def compiled(
    template: str,
    data: object,
    form: Literal["pdf", "png"],
    *,
    standards: Sequence[typst.PDFStandard] = (),
    dpi: float | None = None,
) -> bytes:
    """Set pages by a template, which reads `data` from JSON in `sys.inputs.data`.

    Of a PNG it is the first page, in `dpi` dots per inch. Raises `ImportError` where the package is not
    installed, and `typst.TypstError`.
    """
    import typst  # noqa: PLC0415 - heavy, and not everybody has it

    # The folder of fonts stands for the project: there is nothing else to read.
    source = template.encode()
    compiler = typst.Compiler(source, root=FONTS_FOLDER, font_paths=fonts())
    made = compiler.compile(
        source,
        format=form,
        ppi=dpi,
        sys_inputs={"data": json.dumps(data)},
        pdf_standards=[*standards],
        timestamp=0,
    )
    return made[0] if isinstance(made, list) else made or b""


@cache
def fonts() -> typst.Fonts:
    """Give our own font, and those inside typst for letters that ours does not have."""
    import typst  # noqa: PLC0415 - heavy, and not everybody has it

    return typst.Fonts(include_system_fonts=False, font_paths=[FONTS_FOLDER])
