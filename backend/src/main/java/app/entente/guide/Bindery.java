package app.entente.guide;

import app.entente.guide.Booklet.Leaf;
import app.entente.questionnaire.Questionnaires;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes booklets of what was gathered, and knows one from another. */
@Component
class Bindery {

    private final Questionnaires questionnaires;

    Bindery(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** In the languages chosen for it, the one beside the other; where none was, in the one that is read. */
    Booklet booklet(Material material, Contents contents, Locale read) {
        return bound(contents, read, it -> edition(material, contents, it));
    }

    /** As it is read before anybody says yes: with a page that says which numbers the file for a counsellor holds. */
    Booklet draft(Material material, Contents contents, Locale read) {
        return bound(contents, read, it -> {
            var edition = edition(material, contents, it);
            return edition.counsel().isEmpty() ? edition : edition.and(figures(new Phrases(it), material));
        });
    }

    private static Booklet bound(Contents contents, Locale read, Function<Locale, Booklet> edition) {
        return contents.languages().stream()
                .sorted(Comparator.comparing(Locale::toLanguageTag).reversed())
                .map(edition)
                .reduce((last, next) -> next.beside(last))
                .orElseGet(() -> edition.apply(read));
    }

    private Booklet edition(Material material, Contents contents, Locale locale) {
        var phrases = new Phrases(locale);
        var names = contents.names() ? names(material) : shapes(phrases);
        var pen = new Pen(vocabulary(phrases), material.pair().myVoice(), names);
        return new Author(material, contents, pen).booklet();
    }

    /**
     * The same for both, in whatever language they read: a digest of all that will be in it, in the languages chosen for
     * it or else in one, and of what has been withdrawn, so that a withdrawal is read by both before anything leaves.
     */
    String imprint(Material material, Contents contents) {
        var booklet = booklet(material, contents, Locale.ENGLISH);
        return ContentHash.of(booklet, material.comparison().withdrawn());
    }

    private static Leaf figures(Phrases phrases, Material material) {
        var count = material.comparison().items().size();
        return new Leaf(
                phrases.say("figures.over"),
                phrases.say("figures.title"),
                List.of(
                        new Block.Words(phrases.say("figures.words", count)),
                        new Block.Words(phrases.say("figures.guesses"))));
    }

    private Vocabulary vocabulary(Phrases phrases) {
        return new Vocabulary(phrases, questionnaires.texts(phrases.locale()));
    }

    private static Sides<String> names(Material material) {
        var pair = material.pair();
        return Sides.of(pair.myVoice(), pair.mine(), pair.partners().orElseThrow());
    }

    private static Sides<String> shapes(Phrases phrases) {
        return new Sides<>(phrases.say("name.teal"), phrases.say("name.amber"));
    }
}
