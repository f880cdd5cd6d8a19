"""What may be a file, and what of an attachment is told, cut and kept."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app import i18n
from app.chat.attachment import Attachment, restored
from app.chat.attachment_files import load
from app.cli.attached import attached_files
from app.domain.documents import MOST_BYTES, Extract
from app.domain.errors import KnownError
from app.domain.messages import AttachmentPart

READY = Attachment(1, "a.pdf", 12_000, Extract("pdf", "one two three four", pages=3), tokens=1234)


def test_a_file_is_loaded_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_bytes(b"words\x00")
    given = load(tmp_path / "a b.txt")
    assert (given.name, given.data) == ("a b.txt", b"words\x00")


def test_what_is_no_file_is_refused_in_words(tmp_path: Path) -> None:
    refused = {tmp_path: "folder", tmp_path / "gone": "not where it was"}
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        refused |= {tmp_path / "pipe": "pipe or a device", Path("/dev/zero"): "pipe or a device"}
    for path, words in refused.items():
        with pytest.raises(KnownError) as caught:
            load(path)
        assert words in f"{caught.value.title}. {caught.value.message}"


def test_no_more_is_read_than_is_allowed(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(KnownError, match="up to 32 MB"):
        load(tmp_path / "large")


def test_a_chip_tells_size_pages_and_tokens() -> None:
    assert READY.words() == "12 kB, 3 pages, about 1,234 tokens"
    assert replace(READY, exact=True).words().endswith(", 1,234 tokens")
    assert Attachment(1, "a").words() == "Reading…"
    assert Attachment(1, "a", error=KnownError("It can't be read", "Why.")).words() == "It can't be read. Why."


def test_the_part_that_fits_ends_with_a_word_and_says_how_much_it_is() -> None:
    item = replace(READY, fitting=10)
    assert item.too_long
    cut = item.shortened()
    assert cut.text == "one two"
    assert cut.part == AttachmentPart("a.pdf (first 39 %)", "one two")
    assert not cut.too_long
    again = replace(cut, fitting=3).shortened()
    assert again.shown_name == "a.pdf (first 17 %)"


def test_what_is_kept_comes_back_as_it_was() -> None:
    item = replace(READY, fitting=10).shortened()
    back = restored(7, json.loads(json.dumps(item.saved())))
    assert (back.id, back.part, back.size) == (7, item.part, item.size)


def test_the_command_line_names_the_file_that_it_could_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# One", "utf-8")
    (tmp_path / "b.pdf").write_text("no PDF", "utf-8")
    assert attached_files([tmp_path / "a.md"]) == (AttachmentPart("a.md", "# One"),)
    with pytest.raises(KnownError, match=r"b\.pdf: It is damaged"):
        attached_files([tmp_path / "a.md", tmp_path / "b.pdf"])


def test_what_the_model_reads_and_the_vault_keeps_is_named_in_english() -> None:
    item = Attachment(1, "a.pdf", extract=Extract("pdf", "one"), share=0.39)
    i18n.install(lambda text, _comment, _n: text.replace("first", "primer"))
    try:
        assert item.shown_name == "a.pdf (primer 39 %)"
        assert item.part.name == "a.pdf (first 39 %)"
    finally:
        i18n.install(None)
