package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.document.GuideFormat;
import app.entente.document.MarkupRenderer;
import app.entente.door.OpenedPair;
import app.entente.importedguide.ImportedAgreement;
import app.entente.importedguide.ImportedAgreements;
import app.entente.importedguide.ImportedGuide;
import app.entente.importedguide.ImportedGuideId;
import app.entente.importedguide.ImportedGuides;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.access.RoundSelection;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The guides from files of two people, as one of them sees and changes them. */
@Component
class ImportedGuideModel {

    private final ImportedGuides guides;
    private final ImportedAgreements imported;
    private final Agreements agreements;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;
    private final RoundSelection roundSelection;
    private final Spaces spaces;

    ImportedGuideModel(
            ImportedGuides guides,
            ImportedAgreements imported,
            Agreements agreements,
            Comparisons comparisons,
            Questionnaires questionnaires,
            RoundSelection roundSelection,
            Spaces spaces) {
        this.guides = guides;
        this.imported = imported;
        this.agreements = agreements;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        this.roundSelection = roundSelection;
        this.spaces = spaces;
    }

    List<ImportedGuide> guides(Membership me) {
        return guides.find(me);
    }

    /** Returns the markup of a file, of which nothing is stored. */
    String preview(Membership me, byte[] file) {
        return MarkupRenderer.forScreen(guides.read(me, file));
    }

    void offer(Membership me, byte[] file) {
        guides.offer(me, file);
    }

    String markup(Membership me, ImportedGuideId id) {
        return MarkupRenderer.forScreen(guides.document(me, id));
    }

    void agree(Membership me, ImportedGuideId id) {
        guides.agree(me, id);
    }

    void takeBack(Membership me, ImportedGuideId id) {
        guides.takeBack(me, id);
    }

    void remove(Membership me, ImportedGuideId id) {
        guides.remove(me, id);
    }

    byte[] render(Membership me, ImportedGuideId id, GuideFormat guideFormat) {
        return guides.render(me, id, guideFormat);
    }

    List<ImportedAgreement> agreements(Membership me, ImportedGuideId id) {
        return imported.find(me, id);
    }

    /** Returns the round whose talk can take drafts, or nothing before a door has opened. */
    Optional<OpenedPair> opened(Membership me) {
        return roundSelection.openedPair(me);
    }

    List<ThemeId> topics(OpenedPair pair) {
        return comparisons.compare(pair).compared().map(it -> it.theme()).toList();
    }

    String topic(ThemeId topic) {
        return questionnaires.texts(UI.getCurrent().getLocale()).theme(topic);
    }

    /** Returns the sentences that the two have among their agreements already. */
    Set<String> sentences(OpenedPair pair) {
        return agreements.find(pair).stream()
                .filter(it -> it.withdrawnBy().isEmpty())
                .map(Agreement::terms)
                .map(it -> it.sentence())
                .collect(Collectors.toSet());
    }

    void takeOver(OpenedPair pair, ImportedGuideId id, int number, ThemeId topic) {
        imported.takeOver(pair, id, number, topic);
    }

    String partnerName(Membership me) {
        return spaces.overview(me).partnersName().orElseGet(() -> text("guide.your-partner"));
    }
}
