"""Documents in the folder beside the store."""

from hashlib import sha256

import pytest

from app.domain.problems import ProblemError
from app.store.attachments import FolderAttachments, folder_of

CONTENT = b"%PDF-1.7 an invitation"


@pytest.fixture
def folder(tmp_path):
    return folder_of(tmp_path / "desk.sqlite")


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(CONTENT)
    return path


def code(action, *given):
    with pytest.raises(ProblemError) as caught:
        action(*given)
    (problem,) = caught.value.problems
    return problem.code


def test_that_a_document_is_kept_under_the_hash_of_its_content(folder, letter):
    shelf = FolderAttachments(folder)
    digest, size = shelf.add(letter)
    assert (digest, size) == (sha256(CONTENT).hexdigest(), len(CONTENT))
    assert shelf.read(digest) == CONTENT
    assert [path.name for path in folder.iterdir()] == [digest]
    assert folder.name == "desk.sqlite.files"


def test_that_a_document_changed_from_outside_is_told_and_mended_by_adding_it_again(folder, letter):
    shelf = FolderAttachments(folder)
    digest, _ = shelf.add(letter)
    (folder / digest).write_bytes(b"something else")
    assert code(shelf.read, digest) == "attachment-damaged"
    shelf.add(letter)
    assert shelf.read(digest) == CONTENT


def test_that_a_lost_document_is_told(folder, letter):
    shelf = FolderAttachments(folder)
    digest, _ = shelf.add(letter)
    (folder / digest).unlink()
    assert code(shelf.read, digest) == "attachment-missing"


@pytest.mark.parametrize("name", ["../desk.sqlite", "/etc/hostname", "", "a" * 63, "A" * 64])
def test_that_nothing_outside_the_folder_can_be_read(folder, letter, name):
    shelf = FolderAttachments(folder)
    shelf.add(letter)
    (folder.parent / "desk.sqlite").write_bytes(b"the store")
    assert code(shelf.read, name) == "attachment-missing"


def test_that_a_link_in_the_folder_is_not_followed(folder, letter):
    shelf = FolderAttachments(folder)
    shelf.add(letter)
    (folder / ("b" * 64)).symlink_to(letter)
    assert code(shelf.read, "b" * 64) == "attachment-missing"


def test_that_a_file_too_large_or_no_file_leaves_nothing_behind(folder, letter, tmp_path):
    shelf = FolderAttachments(folder, limit_bytes=len(CONTENT) - 1)
    assert code(shelf.add, letter) == "attachment-too-large"
    assert list(folder.iterdir()) == []
    assert code(shelf.add, tmp_path) == "attachment-unreadable"
    assert code(shelf.add, tmp_path / "nowhere") == "attachment-unreadable"
    assert FolderAttachments(folder, limit_bytes=len(CONTENT)).add(letter)


def test_that_a_folder_that_cannot_be_made_is_told(folder, letter):
    folder.write_bytes(b"a file in its place")
    assert code(FolderAttachments(folder).add, letter) == "folder-unwritable"
