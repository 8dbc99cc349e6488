package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.ReadBack;
import app.entente.answering.SheetOutline;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.couple.Spaces;
import app.entente.pack.Scale;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoices;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealing;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** Loads one's own sheet to read it back, and seals it. */
@Component
class ReadBackModel {

    private final Rounds rounds;
    private final OwnSheets sheets;
    private final Answering answering;
    private final SheetSealing sheetSealing;
    private final Spaces spaces;
    private final PackChoices packChoices;
    private final Questionnaires questionnaires;

    ReadBackModel(
            Rounds rounds,
            OwnSheets sheets,
            Answering answering,
            SheetSealing sheetSealing,
            Spaces spaces,
            PackChoices packChoices,
            Questionnaires questionnaires) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.answering = answering;
        this.sheetSealing = sheetSealing;
        this.spaces = spaces;
        this.packChoices = packChoices;
        this.questionnaires = questionnaires;
    }

    Round round(Membership me) {
        return rounds.current(me);
    }

    SheetOutline outline(Membership me, Round round) {
        return sheets.outline(me, round.id());
    }

    ReadBack readBack(Membership me, Round round) {
        return sheets.readBack(me, round.id());
    }

    SpaceOverview overview(Membership me) {
        return spaces.overview(me);
    }

    static String partnerName(SpaceOverview overview) {
        return overview.partnersName().orElseGet(() -> text("seal.your-partner"));
    }

    /** Returns whether this person has said yes to the list of packs as it is now. */
    boolean hasAgreedToPacks(Membership me) {
        return packChoices.currentChoice(me).filter(PackChoice::agreed).isPresent();
    }

    QuestionnaireTexts texts() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }

    void shareScale(Membership me, Round round, Scale scale, boolean shared) {
        answering.shareScale(me, round.id(), scale, shared);
    }

    void seal(Membership me, Round round) {
        sheetSealing.seal(me, round.id());
    }

    void unseal(Membership me, Round round) {
        sheetSealing.unseal(me, round.id());
    }

    /** Makes the sensitive answers private after all. */
    void keepSensitivePrivate(Membership me, Round round, ReadBack back) {
        var sensitive = back.sensitive().stream().map(it -> it.item().id()).toList();
        answering.setShareLevel(me, round.id(), sensitive, ShareLevel.PRIVATE);
    }
}
