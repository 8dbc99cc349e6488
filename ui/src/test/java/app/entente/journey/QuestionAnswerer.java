package app.entente.journey;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Answers one question after the other as a person would: an option, sometimes a way out, then on. */
final class QuestionAnswerer {

    private static final String ONE_CHOICE =
            ".question-form .option-line, .question-form .option-levels, .question-form .option-list";

    private final JourneyUser person;
    private final int offset;
    private int taps;

    /** The leaning makes two people answer differently, and each of them the same in every run. */
    QuestionAnswerer(JourneyUser person, int leaning) {
        this.person = person;
        this.offset = leaning;
    }

    /** How often a finger came down so far. */
    int taps() {
        return taps;
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
        if (person.find("h1.question").count() == 0) {
            person.page().getByText("Show these").first().click(); // the end of a theme asks what may be seen
            taps++;
            awaitSaved();
            return;
        }
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
        var options = group.locator("label");
        options.nth((offset + taps) % options.count()).click();
        taps++;
    }

    void next() {
        var before = person.find("main").innerText();
        person.click("Next");
        taps++;
        person.page().waitForFunction("before => document.querySelector('main')?.innerText !== before", before);
    }
}
