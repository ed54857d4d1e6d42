"""Ties as an officer would write them."""

from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, StateCode
from app.domain.ties import Tie


def tie(tie_id="", state="IN-OD", prefecture="JP-23", **parts):
    """A tie of Odisha with Aichi, unless said otherwise."""
    given = {
        "indian_party": "Government of Odisha",
        "indian_level": "state",
        "japanese_party": "Aichi Prefecture",
        "japanese_level": "prefecture",
        "kind": "mou",
        "signed_on": "2026-11-20",
        "status": "active",
        "fields": ("steel", "skills"),
        "source": Source("File 12/2026"),
        "note": "",
    }
    return Tie(
        tie_id=tie_id,
        state=StateCode(state),
        prefecture=PrefectureCode(prefecture),
        **{**given, **parts},
    )
