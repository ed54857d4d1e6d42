import os

import pytest

from app.ui.kit.web_sandbox import is_refused


@pytest.mark.parametrize(
    ("user", "switch", "flags", "refused"),
    [
        (0, None, "", True),
        (0, "0", "", True),
        (0, "1", "", False),
        (0, None, "--disable-gpu --no-sandbox", False),
        (1000, None, "", False),
    ],
)
def test_that_the_engine_is_left_alone_where_it_would_end_the_process(
    monkeypatch, user, switch, flags, refused
):
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    if switch is not None:
        monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", switch)
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", flags)
    assert is_refused() == refused
