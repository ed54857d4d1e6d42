"""Thousands of damaged files: each is read or refused, none crashes, none is half kept."""

import random
import zipfile
from datetime import date
from io import BytesIO

import pytest

from app.domain.problems import ProblemError
from app.services.import_mapping import guess_matching
from app.services.import_records import import_records
from app.services.tie_kind import tie_kind
from tests.fakes.sheets_of_ties import KNOWN, READERS, exported, store_with

TODAY = date(2026, 11, 22)
TROUBLE = (b"\0", b'"', b"'", b",", b";", b"\n", b"\r", b"\xff\xfe", b"\xef\xbb\xbf", b"=", b"&a;")
TROUBLE += (b"<", b">", b"99999999999999999999", b"\x82\xa0", b"nan", b"1e999", b"-", b"/")


def mutated(content, rng):
    """``content`` after one to eight accidents."""
    content = bytearray(content)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(content) + 1)
        until = min(len(content), at + rng.randint(0, 40))
        match rng.randrange(5):
            case 0:
                content[at:until] = b""
            case 1:
                content[at:at] = rng.choice(TROUBLE)
            case 2:
                content[at:until] = rng.randbytes(until - at)
            case 3:
                content[at:at] = content[at:until] * rng.randint(1, 4)
            case 4 if rng.random() < 0.2:
                del content[at:]
    return bytes(content)


def mutated_inside(content, rng):
    """A sound archive whose members are damaged."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        spoilt = rng.choice(old.namelist())
        for name in old.namelist():
            body = old.read(name)
            new.writestr(name, mutated(body, rng) if name == spoilt else body)
    return out.getvalue()


def outcome(store, path):
    """``read`` or ``refused``; afterwards the store holds all of the file, or none."""
    before = store.own
    try:
        sheet = READERS[path.suffix].read(path)
        matching = guess_matching(tie_kind(), sheet.headings)
        done = import_records(store, tie_kind(), sheet, matching, "fuzzed", TODAY)
    except ProblemError:
        return "refused" if store.own is before else "half kept"
    assert len(store.own.log) - len(before.log) == done.added + done.changed
    return "read"


@pytest.mark.parametrize(
    ("suffix", "damage", "runs"),
    [(".csv", mutated, 2000), (".xlsx", mutated, 1000), (".xlsx", mutated_inside, 600)],
    ids=["csv", "archive", "inside the archive"],
)
def test_that_no_damaged_file_crashes_or_is_half_kept(tmp_path, suffix, damage, runs):
    sound = exported(store_with(*KNOWN), tmp_path / f"sound{suffix}").read_bytes()
    path = tmp_path / f"damaged{suffix}"
    seen = set()
    for seed in range(runs):
        path.write_bytes(damage(sound, random.Random(seed)))  # noqa: S311 - not for secrets
        try:
            seen.add(outcome(store_with(*KNOWN), path))
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error
    assert seen == {"read", "refused"}
