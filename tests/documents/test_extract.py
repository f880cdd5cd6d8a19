"""What comes out of ordinary documents, and that nothing but an error in words comes out of any other."""

from __future__ import annotations

import codecs
import time

import pytest

from app.documents.extract import extract
from app.documents.limits import Limits
from app.domain.documents import Extract
from app.domain.errors import KnownError
from tests.documents.hostile import ATTACKS, CSV, PAGES, attack, encrypted, mutated
from tests.documents.making import docx, paragraph, pdf

PER_SAMPLE = 60


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("plain words", "ascii"),
        ("Grüße, naïve façade — “quoted”", "utf-8"),
        ("Grüße mit Marke", "utf-8-sig"),
        ("Grüße aus Köln: ein café", "cp1252"),
        ("第一章：你好，世界。今天天气很好", "gb18030"),
        ("第一章：你好，世界。", "utf-8"),
        ("words for Windows, Grüße", "utf-16"),
        ("words without a mark", "utf-16-le"),
        ("words without a mark", "utf-16-be"),
        ("עברית 🙂 עם אמוג׳י", "utf-8"),
    ],
)
def test_text_of_every_common_encoding(text: str, encoding: str) -> None:
    assert extract("a.md", text.encode(encoding)) == Extract("text", text)


def test_a_long_text_whose_first_foreign_letter_comes_late() -> None:
    text = "word " * 50_000 + "Grüße"
    assert extract("a.txt", text.encode("utf-8")).text == text


def test_line_ends_and_controls_are_tidied() -> None:
    assert extract("a.py", b"\r\ndef f():\r\n\treturn 1\x0c\x1b[0m\r").text == "def f():\n\treturn 1\n[0m"


def test_lone_surrogates_become_question_marks() -> None:
    data = codecs.BOM_UTF16_LE + ("ab" * 30).encode("utf-16-le") + b"\x00\xd8" + "cd".encode("utf-16-le")
    extract("a.txt", data).text.encode("utf-8")


def test_a_table_stays_as_it_is_and_its_rows_are_counted() -> None:
    read = extract("a.csv", CSV.encode())
    assert (read.kind, read.rows, read.text) == ("csv", 41, CSV)
    assert extract("a.tsv", b'a\tb\n1\t"two\nlines"\n').rows == 2
    assert extract("a.csv", b'"' + b"x" * 200_000).rows == 0


def test_the_pages_of_a_pdf() -> None:
    assert extract("a.pdf", pdf(PAGES)) == Extract("pdf", "\n\n".join(PAGES), pages=3)
    read = extract("no name", b"junk first\n" + pdf(["one", "", "three"]))
    assert (read.text, read.note) == ("one\n\nthree", "1 of 3 pages have no text, perhaps only pictures.")


def test_a_text_about_pdfs_is_a_text() -> None:
    assert extract("magic.py", b'MAGIC = b"%PDF-"\n') == Extract("text", 'MAGIC = b"%PDF-"')


def test_a_pdf_that_may_be_read_but_not_changed() -> None:
    assert extract("a.pdf", encrypted("", "owner")).text.startswith(PAGES[0])
    with pytest.raises(KnownError, match="protected with a password"):
        extract("a.pdf", encrypted("secret"))


def test_the_words_of_a_word_file() -> None:
    heading = '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'
    item = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    row = "<w:tr><w:tc>" + paragraph("a") + paragraph("b") + "</w:tc><w:tc>" + paragraph("c") + "</w:tc></w:tr>"
    body = (
        paragraph("Title &amp; more", heading)
        + paragraph("point", item)
        + "<w:tbl>" + row + "</w:tbl>"
        + "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>"
        + "<w:p/>"
        + '<w:p><w:r><w:t>noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )  # fmt: skip
    notes = f'<w:footnotes xmlns:w="{NAMESPACE}"><w:footnote w:id="2">{paragraph("a note")}</w:footnote></w:footnotes>'
    read = extract("a.docx", docx(body, more={"word/footnotes.xml": notes}))
    expected = "## Title & more\n  - point\n| a b | c |\none\ttwo\nthree\n\nnoted[2]\n\n[2]\na note"
    assert read == Extract("docx", expected)


def test_where_tabulators_stop_is_no_text() -> None:
    stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr>'
    assert extract("a.docx", docx(paragraph("Dear reader", stops))).text == "Dear reader"


NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def test_what_is_deleted_hidden_or_there_twice_is_left_out() -> None:
    body = (
        "<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>!</w:t></w:r>'
        "<w:r><mc:AlternateContent><mc:Choice><w:t>box</w:t></mc:Choice><mc:Fallback><w:t>box</w:t></mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>"
    )
    assert extract("a.docx", docx(body)).text == "new!box"


def test_a_body_of_another_name() -> None:
    assert extract("a.docx", docx(paragraph("found"), main="word/document2.xml")).text == "found"


@pytest.mark.parametrize("name", sorted(ATTACKS))
def test_attacks_are_refused_in_words(name: str) -> None:
    with pytest.raises(KnownError) as caught:
        extract(*attack(name))
    expected = EXPECTED.get(name)
    assert expected is None or expected in f"{caught.value.title}. {caught.value.message}"
    assert caught.value.title
    assert ".py:" not in caught.value.message


EXPECTED = {
    "zip bomb": "more than 64 MB",
    "billion laughs": "XML entities",
    "external entity": "XML entities",
    "deep XML": "nested too deeply",
    "10,000 pages": "It has 10,000 pages; Carrel reads up to 1,000",
    "encrypted PDF": "password",
    "encrypted Word file": "password",
    "a picture": "no text",
    "scanned": "as a scanner makes them",
    "too long": "more than 2,000,000 characters",
    "too large": "up to 32 MB",
    "nothing": "empty",
    "stream bomb": "far beyond",
}


def test_broken_documents_are_read_or_refused_and_nothing_else() -> None:
    """60 of each of four samples: 240."""
    read = refused = 0
    for name, data in mutated(PER_SAMPLE):
        try:
            text = extract(name, data, Limits(seconds=20)).text
        except KnownError as error:
            refused += 1
            assert error.title
            assert error.message
        else:
            read += 1
            text.encode("utf-8")
            assert text
    assert read + refused == 4 * PER_SAMPLE
    assert refused > 20
    assert read > 100


def test_time_ends_a_reading() -> None:
    limits = Limits(seconds=1.0, began=time.monotonic() - 2)
    for name, data in (("a.pdf", pdf(PAGES)), ("a.docx", docx(paragraph("x")))):
        with pytest.raises(KnownError, match="took too long"):
            extract(name, data, limits)
