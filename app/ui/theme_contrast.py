"""High contrast, by day and by night: black and white, one strong accent, at least 7:1 for every text."""

from __future__ import annotations

from app.ui.theme import Syntax, Theme

CONTRAST_LIGHT = Theme(
    name="contrast-light",
    bg="#FFFFFF",
    side="#FFFFFF",
    card="#FFFFFF",
    text="#000000",
    muted="#333333",
    line="#595959",
    accent="#003C8F",
    accent_soft="#E6EEFA",
    on_accent="#FFFFFF",
    user="#EDEDED",
    code="#F7F7F7",
    warn="#5C3300",
    warn_soft="#FFF3D6",
    danger="#8B0000",
    selected="#DCE6F5",
    hover="#EDEDED",
    syntax=Syntax("#5B1E8C", "#00502F", "#6B2D00", "#6B2D00", "#003C8F", "#333333"),
    strong=True,
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    bg="#000000",
    side="#000000",
    card="#000000",
    text="#FFFFFF",
    muted="#D9D9D9",
    line="#A6A6A6",
    accent="#FFE14D",
    accent_soft="#262100",
    on_accent="#000000",
    user="#1F1F1F",
    code="#0F0F0F",
    warn="#FFC266",
    warn_soft="#2B1E00",
    danger="#FF9C8F",
    selected="#33331F",
    hover="#1F1F1F",
    syntax=Syntax("#DDB8FF", "#8FF0C0", "#FFC08A", "#FFC08A", "#9FD0FF", "#D9D9D9"),
    strong=True,
)
