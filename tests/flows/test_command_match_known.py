"""What ``setuhashi match`` and ``pair`` tell of size and of coverage."""


def test_that_each_row_tells_its_place_among_like_pairs_and_what_is_known(setuhashi):
    rows = setuhashi.json("match", "Odisha", "--top", 0)
    assert all(0 <= row["percentile_of_like_size"] <= 1 for row in rows)
    assert all(row["coverage"]["IN-OD"]["coverage_0_1"] > 0.65 for row in rows)
    first = rows[0]
    told = setuhashi.json("pair", "Odisha", first["prefecture"])
    assert told["percentile_of_like_size"] == first["percentile_of_like_size"]
    assert told["coverage"] == first["coverage"]


def test_that_a_region_of_which_little_is_known_is_flagged(setuhashi):
    row = setuhashi.json("match", "Lakshadweep", "--top", 1)[0]
    assert row["coverage"]["IN-LD"]["flagged"]
    assert row["percentile_of_like_size"] is None  # no gross product
    assert setuhashi("match", "Lakshadweep", "--top", 1) == 0
    assert "Less than 65% of the figures that count are known of Lakshadweep" in setuhashi.out
    assert setuhashi("match", "Gujarat", "--top", 1) == 0
    assert "Less than" not in setuhashi.out
