import errno
import os

import pytest

from app.domain.problems import ProblemError
from app.exports.csv import CsvWriter
from app.exports.html import HtmlWriter
from app.exports.ics import IcsWriter
from app.exports.whole_file import write_whole
from app.exports.xlsx import XlsxWriter
from app.services.export_plan import export_plan
from app.words.catalogue import Words
from tests.fakes.plans import document

FORMATS = ("xlsx", "ics", "csv", "html")


def writers(language="en"):
    words = Words(language)
    kinds = {"xlsx": XlsxWriter, "ics": IcsWriter, "csv": CsvWriter, "html": HtmlWriter}
    return {key: kind(words) for key, kind in kinds.items()}


class Failing:
    """Writes a part of its file, then fails as the disk would."""

    def __init__(self, code):
        self.code = code

    def write(self, _document, folder):
        (folder / "visits-2027.broken").write_text("half of it")
        raise OSError(self.code, os.strerror(self.code))


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def code_of(refusal):
    [problem] = refusal.value.problems
    return problem.code


def test_that_no_file_takes_the_place_of_a_device(tmp_path):
    device = tmp_path / "device"
    os.mkfifo(device)
    with pytest.raises(ProblemError, match="file-locked"):
        write_whole(device, b"figures")
    assert [path.name for path in tmp_path.iterdir()] == ["device"]
    assert device.is_fifo()


def test_that_the_files_come_in_the_order_asked_and_alone(tmp_path):
    paths = export_plan(document(), FORMATS, tmp_path / "new" / "folder", writers())
    assert [path.name for path in paths] == [f"visits-2027.{key}" for key in FORMATS]
    assert sorted(contents(tmp_path / "new" / "folder")) == sorted(path.name for path in paths)


@pytest.mark.parametrize("language", ["en", "ja", "hi"])
def test_that_a_second_run_gives_the_same_bytes(tmp_path, language):
    for name in ("one", "two"):
        export_plan(document(), FORMATS, tmp_path / name, writers(language))
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EACCES, "folder-unwritable"),
        (errno.EROFS, "folder-unwritable"),
    ],
)
def test_that_a_failing_disk_leaves_the_former_files_and_nothing_else(tmp_path, error, code):
    (tmp_path / "visits-2027.csv").write_text("former")
    before = contents(tmp_path)
    with pytest.raises(ProblemError) as refusal:
        export_plan(document(), ("csv", "bad"), tmp_path, {**writers(), "bad": Failing(error)})
    assert code_of(refusal) == code
    assert contents(tmp_path) == before


def test_that_a_folder_made_for_a_failed_export_is_taken_away_again(tmp_path):
    with pytest.raises(ProblemError):
        export_plan(
            document(), ("bad",), tmp_path / "new" / "folder", {"bad": Failing(errno.ENOSPC)}
        )
    assert not (tmp_path / "new").exists()


def test_that_a_place_that_is_no_folder_is_refused(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ProblemError) as refusal:
        export_plan(document(), FORMATS, tmp_path / "file" / "folder", writers())
    assert code_of(refusal) == "folder-unwritable"
    assert contents(tmp_path) == {"file": b"in the way"}


def test_that_files_moved_before_one_that_cannot_be_are_put_back(tmp_path):
    (tmp_path / "visits-2027.csv").write_text("former")
    (tmp_path / "visits-2027.html").mkdir()
    with pytest.raises(ProblemError) as refusal:
        export_plan(document(), ("csv", "ics", "html"), tmp_path, writers())
    assert code_of(refusal) == "file-locked"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "visits-2027.csv",
        "visits-2027.html",
    ]
    assert (tmp_path / "visits-2027.csv").read_text() == "former"


def test_that_a_name_may_be_as_long_as_a_file_system_takes(tmp_path):
    file = tmp_path / ("報" * 83 + ".pdf")  # 253 bytes of 255
    assert write_whole(file, b"x").read_bytes() == b"x"
    assert list(tmp_path.iterdir()) == [file]


def test_that_missing_folders_of_a_single_file_are_made(tmp_path):
    file = write_whole(tmp_path / "new" / "folder" / "brief.html", b"whole")
    assert file.read_bytes() == b"whole"


def test_that_no_new_folder_is_left_where_a_single_file_could_not_be_written(tmp_path):
    with pytest.raises(ProblemError):
        write_whole(tmp_path / "new" / "folder" / ("x" * 300), b"whole")
    assert not any(tmp_path.iterdir())
