from app.guard import language
from app.guard.language_names import language_name


def test_every_language_that_is_told_has_a_name() -> None:
    assert language_name("fr") == "French"
    assert all(language_name(code) != "another language" for code in language._LANGUAGES)
    assert language_name("xx") == "another language"
