from __future__ import annotations

import pytest

from app.guard.metrics import auc, auprc, best_f1

SCORES = [0.9, 0.8, 0.7, 0.6, 0.5]
LABELS = [True, False, True, False, False]


def test_auc_is_the_share_of_pairs_in_the_right_order() -> None:
    assert auc(SCORES, LABELS) == pytest.approx(5 / 6)
    assert auc([0.5, 0.5], [True, False]) == 0.5


def test_auprc_is_the_mean_precision_at_each_hit() -> None:
    assert auprc(SCORES, LABELS) == pytest.approx((1 + 2 / 3) / 2)
    assert auprc([0.5, 0.5], [True, False]) == 0.5


def test_best_f1_names_its_threshold() -> None:
    f1, threshold = best_f1(SCORES, LABELS)
    assert f1 == pytest.approx(0.8)
    assert threshold == 0.7
