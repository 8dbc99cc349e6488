package app.entente.journey;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/** Walks through the questions by taps alone, as far as each page needs one to go on, and counts them. */
final class TapCounter {

    /** How much of what is asked is answered; each takes in the one before. */
    enum Extent {
        VALUES,
        IMPORTANCE_AND_WISHES,
        SAID_ALOUD
    }

    private static final String NEXT = ".answer-actions .primary";
    private static final int SECONDS_PER_TAP = 6;

    /** What of the question, its options and the bar is not in the window as it is. */
    private static final String OUT_OF_SIGHT = """
            () => {
              const bar = document.querySelector('.answer-actions').getBoundingClientRect();
              const top = document.querySelector('.top-bar').getBoundingClientRect().bottom;
              const parts = [...document.querySelectorAll(
                  '.question-form h1, .question-form:not(.theme-end) > :not(.answer-folds)')];
              const gone = parts.filter(it => it.getBoundingClientRect().bottom > bar.top + 1
                  || it.getBoundingClientRect().top < top - 1);
              gone.push(...[...document.querySelectorAll('.question-form label')]
                  .filter(it => it.scrollWidth > it.clientWidth + 1));
              if (bar.bottom > innerHeight + 1) gone.push(document.querySelector('.answer-actions'));
              return gone.map(it => it.tagName + ' ' + it.className + ' ' + it.innerText.slice(0, 60));
            }""";

    private static final String FORM = """
            () => [...document.querySelectorAll('.question-form:not(.theme-end) [class*=option-]:not(.answer-folds *)')]
                .map(it => it.className.replace('option-', '')).join('-') || 'theme-end'""";

    private static final String SHOWN = """
            () => [...document.querySelectorAll('.question-flow > *')].map(it => it.taps?.shown ?? '').join()""";

    private final JourneyUser person;
    private final Extent extent;
    private final List<String> outOfSight = new ArrayList<>();
    private int taps;
    private int questions;

    TapCounter(JourneyUser person, Extent extent) {
        this.person = person;
        this.extent = extent;
    }

    int taps() {
        return taps;
    }

    int questions() {
        return questions;
    }

    /** What did not fit into the window on any page, by the page's own words. */
    List<String> outOfSight() {
        return List.copyOf(outOfSight);
    }

    double minutes() {
        return taps * SECONDS_PER_TAP / 60.0;
    }

    /** The kind of page: the options it is answered by, or the end of a theme. */
    String form() {
        return (String) person.page().evaluate(FORM);
    }

    boolean isAtQuestions() {
        return person.find(".question-form").count() > 0;
    }

    /** Answers what is on the screen, and goes on where that is not done by itself. */
    void passPage() {
        QuestionAnswerer.awaitTaps(person);
        var shown = person.page().evaluate(SHOWN);
        if (person.page().evaluate(OUT_OF_SIGHT) instanceof List<?> gone) {
            gone.forEach(it -> outOfSight.add(String.valueOf(it)));
        }
        var leadsOn = person.find(".theme-end").count() > 0 ? answerThemeEnd() : answerQuestion();
        if (!leadsOn) {
            tap(person.find(NEXT));
        }
        person.page().waitForFunction("before => (%s)() !== before".formatted(SHOWN), shown);
    }

    private boolean answerQuestion() {
        questions++;
        var groups = visible(person.find(".question-form fieldset:not(.answer-folds *)"));
        var single = groups.size() == 1;
        var parts = single || extent != Extent.VALUES ? groups : groups.subList(0, groups.size() - 1);
        parts.forEach(this::choose);
        return awaitAcknowledged() && parts.size() == groups.size() && goesOnByItself();
    }

    private boolean answerThemeEnd() {
        visible(person.find(".theme-end .sharing > fieldset"))
                .forEach(it -> tap(it.locator("label").first()));
        if (extent == Extent.VALUES) {
            return false;
        }
        if (extent == Extent.SAID_ALOUD) {
            visible(person.find(".theme-end .answer-folds summary")).forEach(this::tap);
            visible(person.find(".theme-end .answer-folds fieldset")).forEach(this::choose);
        }
        choose(person.find(".theme-end .importance fieldset"));
        return awaitAcknowledged() && goesOnByItself();
    }

    /** A page that goes on has been marked so; the browser only waits a moment. */
    private boolean goesOnByItself() {
        return Boolean.TRUE.equals(person.page().evaluate("""
                () => [...document.querySelectorAll('.question-flow > *')].some(it => it.taps?.advances)
                    && !document.querySelector('.answer-folds details[open]')"""));
    }

    private boolean awaitAcknowledged() {
        person.page().waitForFunction("""
                () => document.querySelector('.save-indicator')?.dataset.state !== 'waiting'""");
        return true;
    }

    private void choose(Locator group) {
        var options = group.locator("label");
        tap(options.nth(1 + taps % (options.count() - 1)));
    }

    private void tap(Locator what) {
        what.tap();
        taps++;
    }

    private static List<Locator> visible(Locator groups) {
        return groups.all().stream().filter(Locator::isVisible).toList();
    }
}
