package app.entente.guide;

import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Questionnaires;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
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
        return contents.languages().stream()
                .sorted(Comparator.comparing(Locale::toLanguageTag).reversed())
                .map(it -> edition(material, contents, it))
                .reduce((last, next) -> next.beside(last))
                .orElseGet(() -> edition(material, contents, read));
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
        var withdrawn = material.comparison().withdrawn().stream()
                .map(ItemId::value)
                .sorted()
                .collect(Collectors.joining(" "));
        var whole = Pages.of(booklet(material, contents, Locale.ENGLISH)).source() + withdrawn;
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
