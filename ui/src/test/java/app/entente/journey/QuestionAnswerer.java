package app.entente.journey;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * Answers one question after the other by keyboard: an option, then on. What is chosen by keyboard never leads on by
 * itself.
 */
final class QuestionAnswerer {

    private static final String ONE_CHOICE =
            ".question-form .option-line, .question-form .option-levels, .question-form .option-list";

    private static final String TAPS_COUNT = """
            () => [...document.querySelectorAll('.question-flow > *')]
                .some(it => it.taps && !it.taps.leaving && performance.now() - it.taps.shown > 400)""";

    private final JourneyUser person;
    private final int offset;
    private int choices;

    /** The leaning makes two people answer differently, and each of them the same in every run. */
    QuestionAnswerer(JourneyUser person, int leaning) {
        this.person = person;
        this.offset = leaning;
    }

    /** Waits until what is on the screen was there long enough for a tap to count. */
    static void awaitTaps(JourneyUser person) {
        person.page().waitForFunction(TAPS_COUNT);
    }

    String question() {
        return person.find("h1.question").innerText();
    }

    String position() {
        return person.find(".question-flow").getByText("Question ").first().innerText();
    }

    /** Answers the next questions, at most so many; true when that was the last. */
    boolean answer(int questions) {
        for (int i = 0; i < questions; i++) {
            answerOne();
            next();
            if (person.find(".question-form").count() == 0) {
                return true;
            }
        }
        return false;
    }

    void answerOne() {
        var measures = visible(person.find(".question-form .option-amounts"));
        if (!measures.isEmpty()) {
            measures.stream().limit(2).forEach(this::choose);
        } else {
            visible(person.find(ONE_CHOICE)).stream().limit(1).forEach(this::choose);
        }
        awaitSaved(); // half of giving and receiving is no answer yet
    }

    /** Waits for the word that what stands here is kept. */
    void awaitSaved() {
        person.find(".save-indicator[data-state=saved]").waitFor();
    }

    private static List<Locator> visible(Locator groups) {
        return groups.all().stream().filter(Locator::isVisible).toList();
    }

    private void choose(Locator group) {
        var options = group.locator("input");
        options.nth((offset + choices) % options.count()).press("Space");
        choices += 2;
    }

    /** Goes to the next question, past the end of a theme, where what may be seen is shown. */
    void next() {
        goOn();
        if (person.find(".theme-end").count() > 0) {
            var ways = visible(person.find(".theme-end .sharing > fieldset"));
            ways.forEach(it -> it.locator("input").first().press("Space"));
            if (!ways.isEmpty()) {
                awaitSaved();
            }
            goOn();
        }
    }

    private void goOn() {
        person.awaitChange(() -> person.button("Next").press("Enter"));
    }
}
