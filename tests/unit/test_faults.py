"""What the system answers is told in the reader's words, never in the system's English."""

import errno
import os

import pytest

from app.domain.faults import NOT_A_FILE, fault_of
from app.domain.problems import refuse
from app.words.catalogue import Words
from app.words.problems.faults import FAULTS
from app.words.problems.sentences import told

CODES = ("output-unwritable", "attachment-unreadable", "import-file-unreadable")


def in_words(code, fault):
    return told(Words(), refuse(code, file="a.csv", detail=fault))


@pytest.mark.parametrize("code", [*CODES, "plan-file-unreadable"])
@pytest.mark.parametrize(
    "number",
    [errno.ENOENT, errno.EACCES, errno.EISDIR, errno.ENOSPC, errno.EROFS, errno.ENAMETOOLONG],
)
def test_that_a_usual_fault_is_told_in_our_words(code, number):
    text = in_words(code, fault_of(OSError(number, os.strerror(number))))
    assert FAULTS[errno.errorcode[number]] in text
    assert os.strerror(number) not in text


def test_that_a_rare_fault_is_told_by_its_name():
    assert "EXDEV" in in_words(CODES[0], fault_of(OSError(errno.EXDEV, "")))


def test_that_a_name_no_file_can_have_and_a_pipe_are_told():
    assert FAULTS["EINVAL"] in in_words(CODES[2], fault_of(ValueError("embedded null byte")))
    assert FAULTS[NOT_A_FILE] in in_words(CODES[1], NOT_A_FILE)
