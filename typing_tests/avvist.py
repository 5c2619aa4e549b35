"""What type checkers must refuse: each line says the fault that is expected of it.

Both checkers are told to complain of an exception without use. So a line that is no
longer refused is a fault.
"""

from __future__ import annotations

import endringsteori
from endringsteori import Mål, Teori, graf, les, tabeller, tegn, valider

endringsteori.finnes_ikke  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
endringsteori.import_module  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]

les(4)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
valider(".", profil="streng")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
tegn(Teori(), tiltakk="los")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
graf(Teori()).ukjent()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
tabeller(Teori()).mål[0]["mål"]  # type: ignore[typeddict-item]  # pyright: ignore[reportGeneralTypeIssues]
tabeller(Teori()).mål.append({})  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
Mål("med", "Flere er med")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Mål(id="med", navn="Flere er med").navn = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
Teori().tiltak.append(None)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
