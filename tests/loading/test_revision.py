"""A project as it was: the same files as the folder had, whatever lies there today."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal

import pytest

from endringsteori.loading import ROOT_FILE, Folder, load
from endringsteori.loading.decode import MAX_BYTES
from endringsteori.loading.revision import GitRevision
from repository import Repo

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ROOT = "endringsteori: 1\n"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Give an empty repository."""
    return Repo(tmp_path / "arkiv")


def contents(tree: GitRevision) -> Mapping[str, bytes]:
    """Give what stands in each file."""
    return {path: tree.read(path) for path in tree.paths()}


def test_the_files_as_they_were(repo: Repo) -> None:
    """Not as they are in the work tree or the index."""
    repo.commit({ROOT_FILE: ROOT, "a.yaml": "gammel\n", "målinger/m.csv": "x\n"})
    repo.commit({"a.yaml": None, "b.yaml": "ny\n"})
    repo.write({"c.yaml": "ikke sjekket inn\n"})

    old = GitRevision.at(repo.folder, "HEAD~1")

    assert old.root == ROOT_FILE
    assert contents(old) == {
        ROOT_FILE: ROOT.encode(),
        "a.yaml": b"gammel\n",
        "målinger/m.csv": b"x\n",
    }
    assert set(GitRevision.at(repo.folder, "HEAD").paths()) == {
        ROOT_FILE,
        "b.yaml",
        "målinger/m.csv",
    }


def test_the_same_files_as_the_folder_has(repo: Repo) -> None:
    """What is left out, and which links are followed, does not depend on where it is read."""
    repo.write(
        {
            "utenfor.yaml": ROOT,
            f"p/{ROOT_FILE}": ROOT,
            "p/a.yaml": "a\n",
            "p/B.YML": "b\n",
            "p/notat.txt": "nei\n",
            "p/.skjult.yaml": "nei\n",
            "p/.skjult/c.yaml": "nei\n",
            "p/bygg/d.yaml": "nei\n",
            "p/node_modules/x/d.yaml": "nei\n",
            f"p/annet/{ROOT_FILE}": ROOT,
            "p/annet/e.yaml": "nei\n",
            "p/miljø/pyvenv.cfg": "",
            "p/miljø/f.yaml": "nei\n",
            "p/under/g.yaml": "g\n",
            "p/tall.csv": "nei\n",
            "p/under/Maalinger/tall.CSV": "x\n",
            "p/under/Maalinger/h.yaml": "h\n",
        }
    )
    project = repo.folder / "p"
    for link, target in (
        ("lenke.yaml", "under/g.yaml"),
        ("lenket", "under"),
        ("under/rundt", "../under"),
        ("ut.yaml", "../utenfor.yaml"),
        ("tilbake.yaml", "../p/a.yaml"),
        ("helt-ut", "../../.."),
        ("absolutt.yaml", "/etc/hostname"),
        ("borte.yaml", "finnes-ikke.yaml"),
        ("selv.yaml", "selv.yaml"),
    ):
        (project / link).symlink_to(target)
    repo.commit({})

    read = set(GitRevision.at(project, "HEAD").paths())

    assert read == set(Folder(project).paths())
    assert {"lenke.yaml", "lenket/Maalinger/tall.CSV", "a.yaml"} <= read


def test_a_project_in_a_folder_of_the_repository(repo: Repo) -> None:
    """Seen from that folder, or from a link to it, and also when it is gone."""
    path = "kjeder/på øya"
    repo.commit({f"{path}/{ROOT_FILE}": ROOT, "annet.yaml": "nei\n"})
    (repo.folder / "snarvei").symlink_to(path)

    for folder in (path, "snarvei"):
        assert GitRevision.at(repo.folder / folder, "HEAD").paths() == (ROOT_FILE,)
    repo.git("rm", "--quiet", "-r", path)
    assert GitRevision.at(repo.folder / path, "HEAD").paths() == (ROOT_FILE,)


def test_a_project_of_one_file(repo: Repo) -> None:
    """The files beside it are not of it."""
    repo.commit({"k/losen.yaml": ROOT, "k/andre.yaml": ROOT, "k/målinger/m.csv": "x"})

    tree = GitRevision.at(repo.folder / "k", "HEAD", "losen.yaml")

    assert (tree.root, tree.paths()) == ("losen.yaml", ("losen.yaml",))
    assert tree.read("losen.yaml") == ROOT.encode()


@pytest.mark.parametrize("root", [ROOT_FILE, "losen.yaml"])
@pytest.mark.parametrize("folder", ["", "k", "finnes/ikke"])
def test_a_revision_without_the_project(repo: Repo, root: str, folder: str) -> None:
    """It is an empty project, in which there is nothing to read or to tell."""
    repo.commit({"k/andre.yaml": ROOT, "k/målinger/m.csv": "x"})

    tree = GitRevision.at(repo.folder / folder, "HEAD", root)

    assert (tree.root, tree.paths()) == ("", ())
    assert load(tree).trouble == ()


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_in_either_unicode_form(repo: Repo, form: Literal["NFC", "NFD"]) -> None:
    """The disk of today may spell them otherwise than the commit."""
    folder, file = (unicodedata.normalize(form, name) for name in ("øyå", "låsen.yaml"))
    path = repo.folder / folder
    repo.commit({f"{folder}/{ROOT_FILE}": ROOT, f"{folder}/{file}": "a\n"})

    others: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
    for other in others:
        asked = path.with_name(unicodedata.normalize(other, folder))
        tree = GitRevision.at(asked, "HEAD")
        assert set(tree.paths()) == {ROOT_FILE, file}
        one = GitRevision.at(asked, "HEAD", unicodedata.normalize(other, "låsen.yaml"))
        assert (one.root, one.paths()) == (file, (file,))


def test_names_that_git_would_quote(repo: Repo) -> None:
    """Line feeds, quotation marks and backslashes are letters like others."""
    odd = 'a"b\\c\nd\te.yaml'
    repo.commit({ROOT_FILE: ROOT, odd: "a\n"})

    assert contents(GitRevision.at(repo.folder, "HEAD"))[odd] == b"a\n"


def test_a_submodule_is_left_out(tmp_path: Path, repo: Repo) -> None:
    """It is another repository, with revisions of its own."""
    other = Repo(tmp_path / "felles")
    other.commit({"a.yaml": ROOT})
    repo.commit({ROOT_FILE: ROOT})
    flags = ("-c", "protocol.file.allow=always")
    repo.git(*flags, "submodule", "--quiet", "add", str(other.folder), "felles")
    repo.commit({})

    assert GitRevision.at(repo.folder, "HEAD").paths() == (ROOT_FILE,)


def test_a_file_that_is_too_big(repo: Repo) -> None:
    """It is said of the file, as for one on disk."""
    repo.commit({ROOT_FILE: ROOT, "stor.yaml": "#" * (MAX_BYTES + 10)})

    tree = GitRevision.at(repo.folder, "HEAD")

    assert len(tree.read("stor.yaml")) == MAX_BYTES + 1
    assert [one.kind.code for one in load(tree).trouble] == ["ET014"]


def test_a_project_beside_it_at_the_same_revision(repo: Repo) -> None:
    """A register of shared services is read as it was too."""
    repo.commit({f"p/{ROOT_FILE}": ROOT, f"felles/{ROOT_FILE}": "gammel\n"})
    repo.commit({f"felles/{ROOT_FILE}": "ny\n", "felles/alene.yaml": ROOT})
    old = GitRevision.at(repo.folder / "p", "HEAD~1")

    beside = old.beside("../felles")

    assert beside is not None
    assert contents(beside) == {ROOT_FILE: b"gammel\n"}
    assert beside.beside("../p") == old
    assert hash(beside.beside("../p")) == hash(old)
    assert GitRevision.at(repo.folder / "p", "HEAD") != old
    for nothing in ("..", "../felles/alene.yaml", "../../..", "../../../etc"):
        assert old.beside(nothing) is None
    one = GitRevision.at(repo.folder / "p", "HEAD").beside("../felles/alene.yaml")
    assert one is not None
    assert one.paths() == ("alene.yaml",)


def test_a_project_that_lay_elsewhere(repo: Repo) -> None:
    """It is found by the lines that it still has, where its old file is gone."""
    chain = "".join(f"linje {n}\n" for n in range(10))
    repo.commit({f"gammel/{ROOT_FILE}": ROOT + chain, "gammel/a.yaml": "a\n"})
    repo.commit({"likt.yaml": ROOT + chain, "uten.txt": ROOT + chain})
    repo.git("mv", "gammel", "ny")
    today = GitRevision.at(repo.folder / "ny", "HEAD")

    moved = today.where_it_lay([chain + "linje 11\n"])
    assert moved is not None
    assert set(moved.paths()) == {ROOT_FILE, "a.yaml"}
    assert today.where_it_lay(["noe helt annet\n"]) is None


def test_nothing_in_the_work_tree_or_the_index_is_touched(repo: Repo) -> None:
    """Not even the times of the files, with changes both staged and not."""
    repo.commit({ROOT_FILE: ROOT, "a.yaml": "a\n"})
    repo.write({"a.yaml": "endret\n", "b.yaml": "ny\n"})
    repo.git("add", "b.yaml")
    status = repo.git("status", "--porcelain")
    times = _times(repo.folder)

    contents(GitRevision.at(repo.folder, "HEAD"))

    assert _times(repo.folder) == times
    assert repo.git("status", "--porcelain") == status


def test_a_work_tree_of_its_own_without_a_branch(tmp_path: Path, repo: Repo) -> None:
    """As CI often has it."""
    first = repo.commit({ROOT_FILE: ROOT})
    repo.commit({"a.yaml": "a\n"})
    beside = tmp_path / "ved siden"
    repo.git("worktree", "add", "--quiet", "--detach", str(beside), first)

    assert GitRevision.at(beside, "HEAD").paths() == (ROOT_FILE,)
    assert GitRevision.at(beside, "main").commit == repo.git("rev-parse", "main")


def _times(folder: Path) -> dict[str, int]:
    return {
        path.as_posix(): path.stat().st_mtime_ns
        for path in sorted(folder.rglob("*"))
        if path.is_file() or path == folder / ".git"
    }
