"""What the dossier says of a criterion that rests on nothing."""

import pytest

from app.ui.screens.pair.model import HISTORY, nothing_told
from app.words.catalogue import Words


@pytest.mark.parametrize(("key", "explained"), [(HISTORY, True), ("scale", False)])
def test_that_only_history_without_a_record_is_told_to_share_one_middle_rank(key, explained):
    assert ("share one middle rank" in nothing_told(Words(), key)) is explained
