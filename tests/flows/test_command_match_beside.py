"""``setuhashi match REGION --beside P``."""


def test_that_two_sets_of_weights_are_ranked_side_by_side(setuhashi):
    told = setuhashi.json("match", "Odisha", "--preset", "industry", "--beside", "talent")
    assert told["sets"] == ["industry", "talent"]
    for place, preset in enumerate(told["sets"]):
        listed = setuhashi.json("match", "Odisha", "--preset", preset, "--top", 0)
        ranks = {row["prefecture"]: row["rank"] for row in listed}
        for pair in told["pairs"]:
            assert pair["ranks"][place] == ranks[pair["prefecture"]]
    assert len(told["pairs"]) == 10
    assert all(max(pair["ranks"]) <= 10 for pair in told["agreed"])
    assert -1 <= told["likeness"][0]["kendall"] <= 1


def test_that_the_table_tells_how_alike_both_are_and_an_unknown_preset_is_refused(setuhashi):
    assert setuhashi("match", "Odisha", "--beside", "talent", "--top", 3) == 0
    assert "Kendall" in setuhashi.out
    assert "There is no set of weights" in setuhashi.refused("match", "Odisha", "--beside", "luck")
