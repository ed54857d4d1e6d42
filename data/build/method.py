"""The method as data: criteria, channels with their inputs, presets with their weights."""

from __future__ import annotations

from pathlib import Path

from tables import Row, collected, write

NAMES = ("name_en", "name_ja", "name_hi")
EXPLANATIONS = ("explanation_en", "explanation_ja", "explanation_hi")
INPUT_COLUMNS = ("channel", "side", "measure", "key", "per", "sign", "weight")


def build(folder: Path) -> None:
    """Write ``criteria``, the channels and the presets."""
    channels = collected("project/channels")
    criteria = collected("project/criteria") + [_criterion(channel) for channel in channels]
    columns = ("criterion", "criterion_group", *NAMES, *EXPLANATIONS, "position")
    write(folder, "criteria", columns, criteria, key=1)
    write(folder, "channels", ("channel", "giver", "line", *NAMES, *EXPLANATIONS), channels, key=1)
    write(folder, "channel_inputs", INPUT_COLUMNS, collected("project/channel_inputs"), key=5)
    presets = collected("project/presets")
    write(folder, "presets", ("preset", *NAMES, "position"), presets, key=1)
    keys = [row["criterion"] for row in criteria]
    weights = [weight for preset in presets for weight in _weights(preset, keys)]
    write(folder, "preset_weights", ("preset", "criterion", "weight"), weights, key=2)


def _criterion(channel: Row) -> Row:
    return {
        **channel,
        "criterion": f"channel_{channel['channel']}",
        "criterion_group": "complementarity",
    }


def _weights(preset: Row, criteria: list[str]) -> list[Row]:
    """A criterion that weighs nothing in a preset is left out of it."""
    return [
        {"preset": preset["preset"], "criterion": criterion, "weight": preset[criterion]}
        for criterion in criteria
        if float(preset[criterion])
    ]
