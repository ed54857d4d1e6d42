"""Forms show texts of the reference in the officer's language and hand them back unchanged."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.opportunities import Opportunity
from app.domain.provenance import Source
from app.domain.regions import (
    Names,
    Position,
    PrefectureCode,
    Region,
    RegionCode,
    RegionKind,
    StateCode,
)
from app.domain.ties import Tie
from app.ui.screens.exchange.forms import OpportunityForm
from app.ui.screens.exchange.model import Names as ExchangeNames
from app.ui.screens.partnerships.tie_form import TieForm
from app.words.catalogue import Words

WORDS = Words(
    "ja",
    texts={
        "Hamamatsu": Names("Hamamatsu", "浜松市", "हामामात्सु"),
        "tourism": Names("tourism", "観光", "पर्यटन"),
        "Green hydrogen": Names("Green hydrogen", "グリーン水素", "हरित हाइड्रोजन"),
    },
)
SOURCE = Source("A newspaper", "https://example.org")
TIE = Tie(
    "T1",
    StateCode("IN-GJ"),
    "Gujarat",
    "state",
    PrefectureCode("JP-22"),
    "Hamamatsu",
    "city",
    "friendship",
    "2025-08-20",
    "active",
    ("tourism", "own field"),
    SOURCE,
)


def region(code, kind, names):
    return Region(code, kind, names, "", names, Position(20.0, 80.0))


REGIONS = {
    TIE.state: region(TIE.state, RegionKind.STATE, Names("Gujarat", "グジャラート州", "गुजरात")),
    TIE.prefecture: region(
        TIE.prefecture, RegionKind.PREFECTURE, Names("Shizuoka", "静岡県", "शिज़ुओका")
    ),
}


def kept(form):
    given = []
    form.tie_given.connect(lambda tie, _reason: given.append(tie))
    form._on_save()
    return given[0]


def test_that_a_tie_left_alone_keeps_the_words_of_the_reference(qtbot):
    form = TieForm(WORDS, REGIONS, TIE)
    qtbot.addWidget(form)
    assert form._indian_party.text() == "グジャラート州"
    assert form._japanese_party.text() == "浜松市"
    assert form._fields.text() == "観光;own field"
    assert kept(form) == replace(TIE, edited=True)


def test_that_what_is_typed_over_a_tie_stays_as_typed(qtbot):
    form = TieForm(WORDS, REGIONS, TIE)
    qtbot.addWidget(form)
    form._japanese_party.setText("浜松市役所")
    form._fields.setText("観光; 水素")
    changed = kept(form)
    assert changed.japanese_party == "浜松市役所"
    assert changed.fields == ("tourism", "水素")


def test_that_an_opportunity_left_alone_keeps_the_words_of_the_reference(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    it = Opportunity(
        "O1",
        RegionCode("JP-22"),
        "offers",
        "Green hydrogen",
        "tourism",
        (),
        "IV",
        "Our own text",
        "",
        "",
        SOURCE,
    )
    names = ExchangeNames(WORDS, regions={"JP-22": "静岡県"})
    form = OpportunityForm(names, it, room)
    assert form._title.text() == "グリーン水素"
    record = form.record()
    assert (record.title, record.sector_term, record.text) == (it.title, it.sector_term, it.text)
    form._title.setText("水素ステーション")
    assert form.record().title == "水素ステーション"
