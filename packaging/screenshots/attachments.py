"""Takes pictures of files in a chat into a folder: the real program, a scripted model, the sealed reader.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/attachments.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from stage import SMALL, Stage, ask, perform, use_scripted, wait

from app.ui.transcript.sent_files import SentFiles
from tests.documents.hostile import attack, samples
from tests.documents.making import docx, paragraph, pdf

REPORT = "Sales rose by four per cent in the third quarter, mostly in the north. " * 12


def play(stage: Stage) -> None:
    """Files while they are read, ready, refused and too long; then sent, and their text."""
    session = stage.desk()
    wait(lambda: session.model.usable)
    use_scripted(session, "scene=short")
    session.desk.chat.transcript.card_read.emit()
    files, composer = session.attachments.files, session.desk.chat.composer
    paths = _write(stage.root)
    composer.set_text("What do these files say about the third quarter?")
    files.add_files(paths[:2])
    stage.shoot("attach-reading")
    files.add_files(paths[2:])
    wait(lambda: not files.reading)
    wait(lambda: all(item.exact for item in files.items if item.text))
    stage.shoot("attach-chips")
    stage.resize(SMALL)
    stage.shoot("attach-narrow")
    stage.resize((1280, 800))
    composer.prompt.long_pasted.emit("words " * 4000)
    stage.shoot("attach-paste")
    composer.paste.forget()
    for item in files.items:
        if item.error or item.too_long:
            files.remove(item.id)
    text = composer.text()
    composer.set_text("")
    session.attachments.refuses()
    ask(session, text)
    stage.shoot("attach-sent")
    part = session.controller.chat.path()[0].parts[0]
    chip = session.desk.chat.transcript.findChildren(SentFiles)[0].buttons[0]
    stage.dialog(chip.click, "attach-text")
    assert part.text


def _write(root: Path) -> list[Path]:
    contents = {
        "Quarterly report.pdf": pdf([REPORT[:60], REPORT[60:130], "Outlook: steady."]),
        "Minutes of the meeting.docx": docx(paragraph("Minutes") + paragraph(REPORT)),
        "customers.csv": samples()["a.csv"],
        "A very long file name that no chip can show whole, final version (3).md": REPORT.encode(),
        "scan.pdf": attack("scanned")[1],
        "complete history.txt": ("word " * 60_000).encode(),
    }
    for name, data in contents.items():
        (root / name).write_bytes(data)
    return [root / name for name in contents]


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
