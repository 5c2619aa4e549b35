"""What went wrong with git, in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError
from endringsteori.loading import GitTrouble
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.loading import GitError

__all__ = ["STDIN_WITHOUT_FILE", "git_fault"]

STDIN_WITHOUT_FILE: Final = Tekst(
    nb="Teksten på standard inn har ingen tidligere utgave. Si hvilken fil den står for, med --som FIL.",
    nn="Teksten på standard inn har inga tidlegare utgåve. Sei kva fil han står for, med --som FIL.",
    en="The text on standard input has no earlier version. Say which file it stands for, with --som FIL.",
)

_SENTENCES: Final[Mapping[GitTrouble, Tekst]] = {
    GitTrouble.NO_GIT: Tekst(
        nb="Fant ikke programmet git, som trengs for å lese tidligere utgaver. Installer git, eller kjør uten sammenligning.",
        nn="Fann ikkje programmet git, som trengst for å lese tidlegare utgåver. Installer git, eller køyr utan samanlikning.",
        en="Did not find the program git, which is needed to read earlier versions. Install git, or run without a comparison.",
    ),
    GitTrouble.NO_WORK_TREE: Tekst(
        nb="{mappe:«»} ligger ikke i en arbeidsmappe for git, så det finnes ingen tidligere utgave å sammenligne med.",
        nn="{mappe:«»} ligg ikkje i ei arbeidsmappe for git, så det finst inga tidlegare utgåve å samanlikne med.",
        en="{mappe:«»} is not in a work tree of git, so there is no earlier version to compare with.",
    ),
    GitTrouble.NOT_TRUSTED: Tekst(
        nb="Git leser ikke {mappe:«»}, fordi mappen eies av en annen bruker. Stoler du på den, kjør: git config --global --add safe.directory MAPPE.",
        nn="Git les ikkje {mappe:«»}, fordi mappa er eigd av ein annan brukar. Stoler du på ho, køyr: git config --global --add safe.directory MAPPE.",
        en="Git does not read {mappe:«»}, since another user owns the folder. If you trust it, run: git config --global --add safe.directory FOLDER.",
    ),
    GitTrouble.NOT_ALLOWED: Tekst(
        nb="Mangler tilgang til historikken i {mappe:«»}.",
        nn="Manglar tilgang til historikken i {mappe:«»}.",
        en="No permission for the history in {mappe:«»}.",
    ),
    GitTrouble.UNKNOWN_REVISION: Tekst(
        nb="Git kjenner ikke revisjonen {revisjon:«»}. Oppgi en gren, et merke eller en innsjekking, for eksempel main eller HEAD~1.",
        nn="Git kjenner ikkje revisjonen {revisjon:«»}. Oppgi ei grein, eit merke eller ei innsjekking, til dømes main eller HEAD~1.",
        en="Git does not know the revision {revisjon:«»}. Give a branch, a tag or a commit, such as main or HEAD~1.",
    ),
    GitTrouble.SHALLOW: Tekst(
        nb="Git kjenner ikke revisjonen {revisjon:«»}, og her er bare den siste delen av historikken hentet. Hent mer historikk: git fetch --depth=100 origin GREN, eller fetch-depth: 0 i GitHub Actions.",
        nn="Git kjenner ikkje revisjonen {revisjon:«»}, og her er berre den siste delen av historikken henta. Hent meir historikk: git fetch --depth=100 origin GREIN, eller fetch-depth: 0 i GitHub Actions.",
        en="Git does not know the revision {revisjon:«»}, and only the last part of the history is here. Fetch more of it: git fetch --depth=100 origin BRANCH, or fetch-depth: 0 in GitHub Actions.",
    ),
    GitTrouble.MISSING: Tekst(
        nb="Filene i den tidligere utgaven er ikke hentet til {mappe:«»}. Hent dem med git fetch --refetch --filter=blob:limit=20m, eller klon uten filter.",
        nn="Filene i den tidlegare utgåva er ikkje henta til {mappe:«»}. Hent dei med git fetch --refetch --filter=blob:limit=20m, eller klon utan filter.",
        en="The files of the earlier version have not been fetched to {mappe:«»}. Fetch them with git fetch --refetch --filter=blob:limit=20m, or clone without a filter.",
    ),
    GitTrouble.FAILED: Tekst(
        nb="Git kunne ikke lese {mappe:«»}. Git sier: {sagt}",
        nn="Git kunne ikkje lese {mappe:«»}. Git seier: {sagt}",
        en="Git could not read {mappe:«»}. Git says: {sagt}",
    ),
}


def git_fault(error: GitError) -> UsageError:
    """Tell of what stopped git, and how to mend it."""
    return UsageError(
        _SENTENCES[error.trouble],
        mappe=error.folder,
        revisjon=error.revision,
        sagt=error.said,
    )
