"""Who could supply whom, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.linkage import QUOTIENT_CAP, STRONG_SELLER, SectorFlow, share_of_the_rest
from app.domain.profiles import Sector
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_FLOWS = {
    (True, True): QT_TRANSLATE_NOOP(
        "words",
        "{giver} {from_sector} can feed the same industry of {taker}: {share} of the linkage "
        "({sold} and {bought} times the national share).",
    ),
    (True, False): QT_TRANSLATE_NOOP(
        "words",
        "{giver} {from_sector} can feed {taker} {to_sector}: {share} of the linkage "
        "({sold} and {bought} times the national share).",
    ),
    (False, True): QT_TRANSLATE_NOOP(
        "words",
        "{giver} {from_sector} (below the national share) could find buyers in the same industry "
        "of {taker}: {share} of the linkage ({sold} and {bought} times the national share).",
    ),
    (False, False): QT_TRANSLATE_NOOP(
        "words",
        "{giver} {from_sector} (below the national share) could find buyers in {taker} "
        "{to_sector}: {share} of the linkage ({sold} and {bought} times the national share).",
    ),
}
"""By whether the seller is about as strong as the nation, and whether it is one industry."""


def flow_sentence(
    words: Words, giver: str, taker: str, flow: SectorFlow, sectors: Mapping[str, Sector]
) -> str:
    """One sector pair as a sentence; ``giver`` and ``taker`` are the names of the regions."""
    is_same = flow.from_sector == flow.to_sector
    text = words.tr(_FLOWS[flow.seller_quotient >= STRONG_SELLER, is_same])
    return text.format(
        giver=_owner(words, giver),
        taker=taker if is_same else _owner(words, taker),
        from_sector=sector_within(words, sectors[flow.from_sector]),
        to_sector=sector_within(words, sectors[flow.to_sector]),
        share=f"{flow.share:.1%}",
        sold=_times(flow.seller_quotient),
        bought=_times(flow.buyer_quotient),
    )


def rest_sentence(words: Words, flows: Sequence[SectorFlow]) -> str:
    """What the sector pairs that are not told come to, so that all add up."""
    return words.tr("All other sector pairs together: {share} of the linkage.").format(
        share=f"{share_of_the_rest(flows):.1%}"
    )


def sector_within(words: Words, sector: Sector) -> str:
    """A sector's name inside a sentence: in English without its capital."""
    name = words.name(sector.names)
    is_word = name[:1].isascii() and name[1:2].islower()
    return name[0].lower() + name[1:] if is_word else name


def _owner(words: Words, name: str) -> str:
    """A name as the owner of what follows: English marks it at its end."""
    if words.language != "en":
        return name
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _times(quotient: float) -> str:
    return f"≥{QUOTIENT_CAP:g}" if quotient >= QUOTIENT_CAP else f"{quotient:.1f}"
