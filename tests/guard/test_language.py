import pytest

from app.guard.language import language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How do I make bread with what is in my kitchen?"),
        ("fr", "Comment faire du pain avec ce que j'ai dans ma cuisine ?"),
        ("de", "Wie kann ich mit dem Ofen ein Brot backen und was ist wichtig?"),
        ("es", "¿Cómo puedo hacer pan con lo que hay en la cocina?"),
        ("vi", "Làm thế nào để làm bánh mì và những gì tôi cần cho một ổ?"),
        ("zh", "我怎么做面包?"),
        ("ja", "パンの作り方を教えてください"),
        ("ru", "Как испечь хлеб?"),
        ("und", "x = 3"),
        ("und", ""),
    ],
)
def test_language(code: str, text: str) -> None:
    assert language_of(text) == code
