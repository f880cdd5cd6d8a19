"""The toxicity channel: alt-profanity-check's linear model of words (MIT), as a table of word, rarity and weight.

    python -m guard.toxicity --wheel alt_profanity_check-1.9.1-py3-none-any.whl  # writes resources/guard/toxicity.tsv

It was fitted by its authors on 200,000 comments labelled by people (Wikipedia's talk pages, and the tweets of Davidson
et al.). What a small encoder lacks, the words of abuse and of sex, it has.
"""

from __future__ import annotations

import argparse
import io
import zipfile
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "guard"


def table(wheel: Path) -> tuple[list[tuple[str, float, float]], float]:
    """Words with their inverse document frequency and their weight, and the constant term."""
    import joblib

    with zipfile.ZipFile(wheel) as files:
        vectorizer, model = (
            joblib.load(io.BytesIO(files.read(f"profanity_check/data/{name}.joblib")))
            for name in ("vectorizer", "model")
        )
    parts = [part.estimator for part in model.calibrated_classifiers_]
    weights = sum(part.coef_[0] for part in parts) / len(parts)
    constant = float(sum(part.intercept_[0] for part in parts) / len(parts))
    words = sorted(vectorizer.vocabulary_.items())
    return [(word, float(vectorizer.idf_[at]), float(weights[at])) for word, at in words], constant


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wheel", type=Path, required=True)
    words, constant = table(parser.parse_args().wheel)
    lines = [f"\t0\t{constant:.4f}", *(f"{word}\t{rarity:.3f}\t{weight:.3f}" for word, rarity, weight in words)]
    (RESOURCES / "toxicity.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
