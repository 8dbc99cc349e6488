package app.entente.guide;

import app.entente.comparison.ByPartner;
import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideMessages;
import app.entente.questionnaire.Questionnaires;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes booklets of what was gathered, and knows one from another. */
@Component
class GuideAssembler {

    private final Questionnaires questionnaires;

    GuideAssembler(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** In the languages chosen for it, the one beside the other; where none was, in the one that is read. */
    GuideDocument document(GuideSource guideSource, GuideContents guideContents, Locale read) {
        return withEditions(guideContents, read, it -> edition(guideSource, guideContents, it));
    }

    /** As it is read before anybody says yes: with a page that says which numbers the file for a counsellor holds. */
    GuideDocument preview(GuideSource guideSource, GuideContents guideContents, Locale read) {
        return withEditions(guideContents, read, it -> {
            var edition = edition(guideSource, guideContents, it);
            return edition.counsellorData().isEmpty()
                    ? edition
                    : edition.withSection(figures(new GuideMessages(it), guideSource));
        });
    }

    private static GuideDocument withEditions(
            GuideContents guideContents, Locale read, Function<Locale, GuideDocument> edition) {
        return guideContents.languages().stream()
                .sorted(Comparator.comparing(Locale::toLanguageTag).reversed())
                .map(edition)
                .reduce((last, next) -> next.furtherEdition(last))
                .orElseGet(() -> edition.apply(read));
    }

    private GuideDocument edition(GuideSource guideSource, GuideContents guideContents, Locale locale) {
        var guideMessages = new GuideMessages(locale);
        var names = guideContents.names() ? names(guideSource) : shapes(guideMessages);
        var answerFormatter = new AnswerFormatter(
                vocabulary(guideMessages), guideSource.pair().myColour(), names);
        return new GuideBuilder(guideSource, guideContents, answerFormatter).build();
    }

    /**
     * The same for both, in whatever language they read: a digest of all that will be in it, in the languages chosen for
     * it or else in one, and of what has been withdrawn, so that a withdrawal is read by both before anything leaves.
     */
    String contentHash(GuideSource guideSource, GuideContents guideContents) {
        var guideDocument = document(guideSource, guideContents, Locale.ENGLISH);
        return ContentHash.of(guideDocument, guideSource.comparison().withdrawn());
    }

    private static Section figures(GuideMessages guideMessages, GuideSource guideSource) {
        var count = guideSource.comparison().items().size();
        return new Section(
                guideMessages.text("figures.over"),
                guideMessages.text("figures.title"),
                List.of(
                        new Block.Text(guideMessages.text("figures.words", count)),
                        new Block.Text(guideMessages.text("figures.guesses"))));
    }

    private AnswerTexts vocabulary(GuideMessages guideMessages) {
        return new AnswerTexts(guideMessages, questionnaires.texts(guideMessages.locale()));
    }

    private static ByPartner<String> names(GuideSource guideSource) {
        var spaceOverview = guideSource.pair();
        return ByPartner.of(
                spaceOverview.myColour(),
                spaceOverview.myName(),
                spaceOverview.partnersName().orElseThrow());
    }

    private static ByPartner<String> shapes(GuideMessages guideMessages) {
        return new ByPartner<>(guideMessages.text("name.teal"), guideMessages.text("name.amber"));
    }
}
