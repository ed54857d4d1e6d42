"""Settings of a plan as JSON, and back."""

import json
from dataclasses import replace

from app.domain.plan_settings import PlanRules, PlanSettings, PlanWeights
from app.domain.visits import Direction, Lead
from app.services.json_form import as_json, from_json


def test_that_settings_come_back_from_json_as_they_were():
    turned = dict(zip(Lead, reversed(Direction), strict=True))
    changed = PlanSettings(
        PlanRules(visits_per_lead={Lead.MEA: 2, Lead.MOFA: 4}, directions=turned, april_start=True),
        PlanWeights(shares=(1.0, 0.5, 0.25), travel_hour=2.5),
    )
    for settings in (PlanSettings(), changed, replace(changed, seconds_max=5.0)):
        text = json.dumps(as_json(settings))
        assert from_json(PlanSettings, json.loads(text)) == settings
