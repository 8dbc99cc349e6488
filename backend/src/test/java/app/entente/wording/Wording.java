package app.entente.wording;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of wording in one language. A question is held more strictly than a page: its sentences are shorter, and two
 * things are never denied in one of them. Quotes and apostrophes are typographic everywhere. A language without a
 * formula or a list is held to that and to the length alone.
 */
public final class Wording {

    private static final int SAYS_SOMETHING = 10;
    private static final Pattern STRAIGHT = Pattern.compile("['\"]");
    private static final Pattern CLAUSE = Pattern.compile("[.?!,:;|]| (and|or|et|ou|ni) ");

    private final String language;
    private final List<WordList> nowhere;
    private final WordList twiceDenied;

    private Wording(String language) {
        this.language = language;
        this.nowhere = Stream.of("labels", "gendered", "checking", "retired")
                .map(it -> WordList.of(language, it))
                .toList();
        this.twiceDenied = WordList.of(language, "double-negatives");
    }

    public static Wording in(String language) {
        return new Wording(language);
    }

    /** What is wrong with a sentence of a question, its help, readings or strengths, but for how hard it is to read. */
    public List<String> wrongInQuestion(String text) {
        var wrong = wrong(text, english() ? 20 : 24);
        if (twiceDenied.hits(text)) {
            wrong.add(twiceDenied.name());
        }
        return wrong;
    }

    /** Whether texts that belong together are hard to read as a whole: of one sentence alone a formula says little. */
    public Optional<String> hardToRead(Stream<String> texts) {
        var whole = texts.map(it -> it.matches("(?s).*[.?!…]") ? it : it + ".").collect(joining(" "));
        return hardToRead(language, new Passage(whole));
    }

    /** What is wrong with a text of a page, a mail or a guide. */
    public List<String> wrongInPage(String text) {
        var wrong = wrong(text, english() ? 25 : 30);
        hardToRead(language, new Passage(text)).ifPresent(wrong::add);
        if (CLAUSE.splitAsStream(text).anyMatch(twiceDenied::hits)) {
            wrong.add(twiceDenied.name());
        }
        return wrong;
    }

    /** Whether it asks somebody to give way. */
    public boolean asksToGiveWay(String text) {
        return WordList.of(language, "compromise").hits(text);
    }

    /** Whether a limit names what a partner does with what is the partner's own. */
    public boolean isThePartnersOwn(String text) {
        return WordList.of(language, "partners-own").hits(text);
    }

    private boolean english() {
        return language.equals("en");
    }

    private List<String> wrong(String text, int longest) {
        var wrong = new ArrayList<String>();
        var passage = new Passage(text);
        if (passage.longestSentence() > longest) {
            wrong.add("%d words in a sentence".formatted(passage.longestSentence()));
        }
        nowhere.stream().filter(it -> it.hits(text)).forEach(it -> wrong.add(it.name()));
        if (STRAIGHT.matcher(text).find()) {
            wrong.add("a straight quote or apostrophe");
        }
        return wrong;
    }

    private static Optional<String> hardToRead(String language, Passage passage) {
        return passage.words().size() < SAYS_SOMETHING
                ? Optional.empty()
                : Readability.in(language)
                        .filter(it -> !it.plain(passage))
                        .map(it -> "hard to read: %.1f".formatted(it.of(passage)));
    }
}
