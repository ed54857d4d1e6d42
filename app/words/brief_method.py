"""What a brief says of how the pair was scored."""

from __future__ import annotations

from app.domain.scoring import STANDARD_NORMALISATION
from app.services.document import Paragraph, Plain, Tone
from app.services.write_brief import Brief
from app.words.catalogue import Words
from app.words.scoring import scoring_told


def method_blocks(brief: Brief, words: Words) -> tuple[Plain, ...]:
    """The method where it is not the standard one, and how to read the values."""
    return (*_method(brief, words), *_like(brief, words))


def _method(brief: Brief, words: Words) -> tuple[Plain, ...]:
    """How it is scored, where that is not as always."""
    scoring = brief.dossier.scoring
    return () if scoring.is_standard else (Paragraph(scoring_told(words, scoring), Tone.NOTE),)


def _like(brief: Brief, words: Words) -> tuple[Plain, ...]:
    share = brief.dossier.percentile_of_like_size
    if share is None:
        return ()
    text = (
        words.tr(
            "Values are percentile ranks among all pairs (1 is best). Among the 100 pairs of "
            "nearest economic size this one stands above {share}."
        )
        if brief.dossier.scoring.normalisation == STANDARD_NORMALISATION
        else words.tr(
            "Values run from 0 to 1 (best). Among the 100 pairs of nearest economic size this one "
            "stands above {share}."
        )
    )
    return (Paragraph(text.format(share=f"{share:.0%}"), Tone.NOTE),)
