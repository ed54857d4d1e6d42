"""The commands import, export, history and reference on a real store."""

import csv
import json
from types import SimpleNamespace

import pytest

from app.bootstrap.shipped import Clock
from app.cli import export_records, history, import_file, reference
from app.cli.parser import build_parser
from app.domain.problems import ProblemError
from app.services.data_cases import DataCases
from app.store.open import open_store
from app.words.catalogue import Words
from tests.fakes.bundled import SHIPPED, with_release
from tests.fakes.sheets_of_ties import READERS, WRITERS

COMMANDS = (import_file, export_records, history, reference)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    open_store(folder / "desk.sqlite", SHIPPED).close()
    with open_store(folder / "desk.sqlite", with_release(folder, "2")) as opened:
        yield opened


@pytest.fixture
def setuhashi(store, capsys):
    records = SimpleNamespace(holds_plan=lambda _file: False)
    cases = SimpleNamespace(data=DataCases(store, READERS, WRITERS, Clock()), records=records)

    def run(*arguments):
        words = Words()
        args = build_parser(words, COMMANDS).parse_args([str(each) for each in arguments])
        code = args.run(args, cases, words)
        return code, *capsys.readouterr()

    return run


def exported_ties(setuhashi, path):
    setuhashi("export", "tie", "--out", path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(path, rows, rename=None):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([(rename or {}).get(key, key) for key in rows[0]])
        writer.writerows(row.values() for row in rows)
    return path


def test_that_an_exported_file_is_edited_tried_taken_in_and_told(setuhashi, tmp_path):
    path = tmp_path / "ties.csv"
    rows = exported_ties(setuhashi, path)
    rows[1] |= {"status": "ended", "note": "=1+1"}
    write(path, rows, {"status": "How it stands"})
    ask = ("import", path, "--map", "How it stands=status", "--json")
    code, out, _ = setuhashi(*ask, "--dry-run")
    told = json.loads(out)
    assert (code, told["kind"], told["taken"]) == (0, "tie", False)
    assert (told["added"], told["changed"], told["unchanged"]) == (0, 1, len(rows) - 1)
    assert json.loads(setuhashi("history", "--json")[1]) == []
    code, out, _ = setuhashi(*ask, "--reason", "yearly review")
    assert (code, json.loads(out)["taken"]) == (0, True)
    (edit,) = json.loads(setuhashi("history", "--kind", "tie", "--text", "yearly", "--json")[1])
    fields = {each["name"]: each["after"] for each in edit["fields"]}
    assert (edit["key"], fields["status"], fields["note"]) == ("T002", "ended", "=1+1")
    assert json.loads(setuhashi("history", "--until", "2020-01-01", "--json")[1]) == []


def test_that_every_problem_is_told_with_row_column_and_way_out(setuhashi, tmp_path):
    path = tmp_path / "ties.csv"
    rows = exported_ties(setuhashi, path)[:3]
    rows[0]["signed_on"] = "05/06/2026"
    rows[2]["prefecture"] = "Atlantis"
    code, out, err = setuhashi("import", write(path, rows), "--reason", "x")
    assert (code, out) == (1, "")
    ambiguous, unknown, counted = err.splitlines()
    assert ambiguous.startswith("ties.csv, row 2, column signed_on: '05/06/2026' can mean two days")
    assert unknown.startswith("ties.csv, row 4, column prefecture: ")
    assert counted == "Nothing was taken in. Problems: 2."


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--map", "state"), "import-map-wrong"),
        (("--as", "poem"), "import-kind-unknown"),
        ((), "reason-option-missing"),
    ],
)
def test_that_wrong_use_is_refused(setuhashi, tmp_path, arguments, code):
    path = tmp_path / "ties.csv"
    exported_ties(setuhashi, path)
    with pytest.raises(ProblemError, match=code):
        setuhashi("import", path, *arguments)


def test_that_another_ending_is_refused(setuhashi, tmp_path):
    with pytest.raises(ProblemError, match="import-suffix-unknown"):
        setuhashi("export", "tie", "--out", tmp_path / "ties.ods")


def test_that_a_waiting_release_is_shown_and_then_taken(setuhashi):
    told = json.loads(setuhashi("reference", "--json")[1])
    assert (told["stored"], told["shipped"]) == ("1", "2")
    setuhashi("reference", "--take")
    assert json.loads(setuhashi("reference", "--json")[1]) is None


def test_that_a_file_without_ids_taken_in_twice_adds_its_rows_once(setuhashi, tmp_path):
    path = tmp_path / "ties.csv"
    new = {**exported_ties(setuhashi, path)[0], "tie_id": "", "note": "heard at the forum"}
    rows = [{key: text for key, text in new.items() if key != "tie_id"}]
    ask = ("import", write(path, rows), "--reason", "letter", "--json")
    first, again, third = (json.loads(setuhashi(*ask)[1]) for _ in range(3))
    assert (first["added"], first["already_there"]) == (1, 0)
    assert (again["added"], again["already_there"]) == (0, 1)
    assert third == again
    notes = [row["note"] for row in exported_ties(setuhashi, tmp_path / "all.csv")]
    assert notes.count("heard at the forum") == 1
    code, _, err = setuhashi("import", path, "--dry-run")
    assert code == 0
    assert "without an id are already there" in err
    rows[0]["note"] = "heard again"
    changed = json.loads(setuhashi(*("import", write(path, rows), *ask[2:]))[1])
    assert (changed["added"], changed["already_there"]) == (1, 0)
