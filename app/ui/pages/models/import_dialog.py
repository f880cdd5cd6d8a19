"""A GGUF file of the person's own: what it says about itself, and whether it is copied or used where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.chat import amounts
from app.domain.models import ModelHeader
from app.i18n import QT_TR_NOOP, tr
from app.ui.check_box import RadioButton
from app.ui.choice_box import ChoiceBox
from app.ui.labels import field_name, label
from app.ui.pages.models.dialog import ModelDialog
from app.ui.pages.models.facts import Facts

FAMILIES = (
    ("chatml", QT_TR_NOOP("ChatML (Qwen and many others)")),
    ("llama-3.1", QT_TR_NOOP("Llama 3.1 and later")),
    ("llama-3", "Llama 3"),
    ("mistral", "Mistral"),
    ("mistral-v1", QT_TR_NOOP("Mistral, the first ones")),
    ("mistral-v7", QT_TR_NOOP("Mistral, the newest ones")),
    ("gemma", "Gemma"),
    ("deepseek-r1", QT_TR_NOOP("DeepSeek R1 and its distills")),
    ("deepseek-v3", "DeepSeek V3"),
    ("deepseek-v2", "DeepSeek V2"),
    ("deepseek-coder", "DeepSeek Coder"),
)
"""Template families (engine/templates) that a person can choose where the file does not tell its own."""


@dataclass(frozen=True, slots=True)
class Choice:
    """How a file is taken; `family` is "" where the file tells it."""

    in_place: bool
    family: str


class ImportDialog(ModelDialog):
    """Shows the file's header; `choice()` is what was chosen."""

    def __init__(self, parent: QWidget, path: Path, size: int, header: ModelHeader, free: int) -> None:
        text = tr("This is what the file says about itself. It is not from Carrel's catalog.")
        super().__init__(parent, tr("Use {name}?").format(name=path.name), tr("Use this file"), text=text)
        self.body.addWidget(Facts(header_rows(header, size)))
        self.copy = RadioButton(
            tr("Copy it into the models folder ({size}; {free} free)").format(
                size=amounts.size(size), free=amounts.size(free)
            )
        )
        self.in_place = RadioButton(tr("Use it where it lies"))
        self.families = ChoiceBox()
        usable = header.kind == "model" and header.supported
        if usable:
            self._offer_places(enough=size <= free)
        else:
            self.body.addWidget(label(_refusal(header), "danger", wrap=True))
        if usable and not header.family:
            self._offer_families()
        self.confirm.setEnabled(usable)

    def choice(self) -> Choice:
        """What the person chose."""
        family = self.families.currentData() if self.families.count() else ""
        return Choice(self.in_place.isChecked(), str(family))

    def _offer_places(self, *, enough: bool) -> None:
        self.in_place.setChecked(True)
        self.copy.setEnabled(enough)
        self.body.addSpacing(4)
        self.body.addWidget(self.in_place)
        self.body.addWidget(self.copy)

    def _offer_families(self) -> None:
        for family, words in FAMILIES:
            self.families.addItem(words, family)
        self.body.addSpacing(4)
        self.body.addWidget(field_name(tr("How it expects a conversation; the file does not say"), self.families))
        self.body.addWidget(self.families)


def header_rows(header: ModelHeader, size: int) -> tuple[tuple[str, str], ...]:
    """A header as names and values."""
    known = "" if header.supported else " " + tr("(not known to this version)")
    template = header.family or (tr("one that Carrel does not know") if header.template else tr("none"))
    return (
        (tr("Name"), header.name),
        (tr("Architecture"), header.architecture + known),
        (tr("Parameters"), parameters_words(header.parameters)),
        (tr("Quantization"), header.quantization),
        (tr("Context"), tr("{context:,} tokens").format(context=header.context) if header.context else ""),
        (tr("Template"), template),
        (tr("Licence"), header.licence or tr("not said")),
        (tr("Size"), amounts.size(size)),
    )


def parameters_words(count: int) -> str:
    """A number of weights as "7.6 billion" or "25 million"."""
    if count >= 1e9:
        return tr("{count:.1f} billion").format(count=count / 1e9)
    return tr("{count:.0f} million").format(count=count / 1e6) if count >= 1e6 else ""


def _refusal(header: ModelHeader) -> str:
    if header.kind == "adapter":
        return tr("This is a LoRA adapter, no model. Add it in the settings of the model that it was made for.")
    if header.kind != "model":
        return tr("This file is a part of a model, such as a projector. It can't chat by itself.")
    return tr("This version of llama.cpp does not know the architecture “{architecture}”.").format(
        architecture=header.architecture
    )
