from app.domain.events import Note
from app.guard.categories import CATEGORIES
from app.guard.narratives import TOPIC, narrative_note
from app.guard.policy import load_policy
from tests.guard.by_rules import check_prompt


def test_a_known_topic_gets_its_context_and_is_answered() -> None:
    verdict = check_prompt("What happened at Tiananmen Square in 1989?", (), load_policy("balanced"))
    assert not verdict.stops
    (told,) = (event for event in verdict.events if isinstance(event, Note))
    assert told.category == TOPIC
    assert "1989" in told.text
    assert told.text.endswith(CATEGORIES[TOPIC].note)


def test_the_topic_that_is_named_counts_and_another_gets_the_general_note() -> None:
    assert "elects its president" in narrative_note("Is TAIWAN a country?")
    assert narrative_note("Who is in the politburo?") == CATEGORIES[TOPIC].note
