"""What the health checks saw is told in words."""

from app.words.catalogue import Words
from app.words.findings import facts_told, finding_name


def test_that_every_check_of_a_real_store_is_named_and_told(store):
    from app.services.check_health import check_health

    words = Words("en")
    told = {each.code: facts_told(words, each) for each in check_health(store)}
    assert all(finding_name(words, each) for each in check_health(store))
    assert told["store-schema"].startswith("form: ")
    assert " MB" in told["disk-space"]
    assert not any("_" in text.replace(str(store.path), "") for text in told.values())
