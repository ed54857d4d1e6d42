"""What ``doctor`` finds."""

from app.services.check_health import Finding, check_health
from tests.fakes.plans import REGIONS
from tests.fakes.store import FakeStore, Own, Reference
from tests.fakes.ties import tie


def found(reference, own=None, checks=()):
    return check_health(FakeStore(reference, own or Own(), checks))


def test_that_every_check_of_the_store_becomes_a_finding():
    checks = (("store-integrity", True, {}), ("disk-space", False, {"free_bytes": 7}))
    findings = found(Reference(regions=REGIONS), checks=checks)
    assert findings == (
        Finding("store-integrity", ok=True),
        Finding("disk-space", ok=False, facts={"free_bytes": 7}),
        Finding("edits-orphans", ok=True, facts={"ids": ()}),
    )


def test_that_an_own_tie_of_a_region_that_is_gone_is_found():
    own = Own.having(
        ("tie", "own-0001", tie("own-0001", "IN-XX", edited=True)),
        ("tie", "own-0002", tie("own-0002", edited=True)),
        ("tie", "own-0003", tie("own-0003", "IN-XX", edited=True)),
        ("tie", "own-0003", None),
    )
    orphans = found(Reference(regions=REGIONS), own)[-1]
    assert orphans == Finding("edits-orphans", ok=False, facts={"ids": ("own-0001",)})


def test_that_the_reference_itself_is_not_taken_for_an_edit():
    assert found(Reference(regions=(), ties=(tie("T001"),)))[-1].ok
