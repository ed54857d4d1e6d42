"""The pinned Qt binding: one of its versions loses references to None until Python aborts."""

import sys

from PySide6.QtCore import QAbstractListModel, QSortFilterProxyModel


class Silent(QAbstractListModel):
    """A model that, like ours for most roles, has nothing to say."""

    def rowCount(self, _parent=None):  # noqa: N802 - Qt's name
        return 100

    def data(self, _index, _role=0):
        return None


def test_that_a_model_that_answers_none_loses_no_reference():
    source, proxy = Silent(), QSortFilterProxyModel()
    proxy.setSourceModel(source)
    indexes = [proxy.index(row, 0) for row in range(100)]
    before = sys.getrefcount(None)
    for index in indexes * 10:
        assert proxy.data(index) is None
    assert abs(sys.getrefcount(None) - before) < 100
