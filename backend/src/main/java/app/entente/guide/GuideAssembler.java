package app.entente.guide;

import app.entente.approvedguide.ContentHash;
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

/** Assembles guide documents from a guide's source and contents, and computes their content hash. */
@Component
class GuideAssembler {

    private final Questionnaires questionnaires;

    GuideAssembler(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * Returns the guide in the languages chosen for it, one beside the other; in {@code read} where none was chosen.
     */
    GuideDocument document(GuideSource guideSource, GuideContents guideContents, Locale read) {
        return withEditions(guideContents, read, it -> edition(guideSource, guideContents, it));
    }

    /**
     * Returns the guide in every language in which one of the two may read it: as one document in the languages chosen,
     * else as one for each language there is.
     */
    List<GuideDocument> documents(GuideSource guideSource, GuideContents guideContents) {
        return guideContents.languages().isEmpty()
                ? questionnaires.languages().stream()
                        .map(it -> document(guideSource, guideContents, it))
                        .toList()
                : List.of(document(guideSource, guideContents, Locale.ENGLISH));
    }

    /**
     * Returns the guide as it is read on a screen: with a section in each language that lists which numbers the JSON
     * file for a counsellor holds.
     */
    GuideDocument preview(GuideDocument document) {
        var further = document.furtherEdition().map(this::preview);
        var read = document.counsellorData()
                .map(it -> document.withSection(figures(
                        new GuideMessages(document.locale()), it.figures().items())))
                .orElse(document);
        return further.map(read::furtherEdition).orElse(read);
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
     * Returns the content hash, the same for both whatever language they read: of all that will be in the guide, in the
     * languages chosen or else in one, and of what has been withdrawn. A withdrawal therefore needs new approvals.
     */
    String contentHash(GuideSource guideSource, GuideContents guideContents) {
        var guideDocument = document(guideSource, guideContents, Locale.ENGLISH);
        return ContentHash.of(guideDocument, guideSource.comparison().withdrawn());
    }

    private static Section figures(GuideMessages guideMessages, int count) {
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
