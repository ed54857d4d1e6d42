import pytest

from app.domain.provenance import Figure, Quality, Source
from app.words.catalogue import Words
from app.words.units import figure_told

TEXTS = {
    "ja": {
        "{value} hundred million": "{value}億",
        "{value} ten thousand": "{value}万",
        "¥{value}": "{value}円",
        "₹{value}": "{value}ルピー",
        "US${value}": "{value}米ドル",
    },
    "hi": {
        "{value} crore": "{value} करोड़",
        "{value} lakh": "{value} लाख",
        "US${value}": "{value} अमेरिकी डॉलर",
    },
}


def told(language, value, unit, exact=None):
    words = Words(language, lambda text, _comment, _n: TEXTS[language].get(text, ""))
    figure = Figure(value, unit, "2024", Source("A source"), Quality.OFFICIAL)
    return figure_told(words, figure, exact)


@pytest.mark.parametrize(
    ("language", "value", "unit", "text"),
    [
        ("ja", 113_685_917.0, "JPY million", "1,136,859億円"),
        ("ja", 78.0, "JPY million", "7,800万円"),
        ("ja", 5761.0, "JPY thousand", "576.1万円"),
        ("ja", 3062.0, "INR crore", "306.2億ルピー"),
        ("ja", 0.25, "INR crore", "250万ルピー"),
        ("ja", 146_485.0, "USD million", "1,465億米ドル"),
        ("ja", 0.0, "JPY million", "0円"),
        ("ja", -78.0, "JPY million", "−7,800万円"),
        ("hi", 4_531_518.4, "INR crore", "₹45,31,518 करोड़"),
        ("hi", 0.25, "INR crore", "₹25 लाख"),
        ("hi", 113_685_917.0, "JPY million", "¥1,13,68,592 करोड़"),
        ("hi", 213.0, "USD million", "21.3 करोड़ अमेरिकी डॉलर"),
    ],
)
def test_that_money_is_told_in_the_steps_of_the_language(language, value, unit, text):
    assert told(language, value, unit) == text


def test_that_no_digit_of_an_exact_sum_is_lost():
    assert told("ja", 1.0, "INR crore", exact=12_345.678) == "1,234.5678億ルピー"
    assert told("hi", 1.0, "JPY million", exact=12_345.678) == "¥1,234.5678 करोड़"


def test_that_what_is_no_money_stays_as_it_is():
    assert told("ja", 12_345.0, "persons") == "12,345 persons"
