package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.packchoice.OwnQuestions;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.RepeatChoices;
import app.entente.packchoice.ThemeOffer;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.OwnQuestion;
import app.entente.session.Rounds;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Loads the available and the chosen packs, and saves changes. */
@Component
class PacksModel {

    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;
    private final OwnQuestions ownQuestions;
    private final Rounds rounds;
    private final Spaces spaces;
    private final Questionnaires questionnaires;

    PacksModel(
            PackChoices packChoices,
            RepeatChoices repeatChoices,
            OwnQuestions questions,
            Rounds rounds,
            Spaces spaces,
            Questionnaires questionnaires) {
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
        this.ownQuestions = questions;
        this.rounds = rounds;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
    }

    Optional<PackChoice> choice(Membership me) {
        return packChoices.currentChoice(me);
    }

    void propose(Membership me, PackChoice seen, Set<PackVersion> packs) {
        packChoices.propose(me, seen.version(), packs);
    }

    void agree(Membership me, PackChoice seen) {
        packChoices.agree(me, seen.version());
    }

    void withdrawAgreement(Membership me, PackChoice seen) {
        packChoices.withdrawAgreement(me, seen.version());
    }

    /** Returns the day from which asking again is advised; empty where nothing has opened. */
    Optional<LocalDate> advisedFrom(Membership me) {
        return repeatChoices.advisedFrom(me);
    }

    List<ThemeOffer> themes(Membership me) {
        return repeatChoices.themes(me);
    }

    void proposeRetake(Membership me, PackChoice seen) {
        repeatChoices.proposeRetake(me, seen.version());
    }

    void proposeTheme(Membership me, PackChoice seen, ThemeId theme) {
        repeatChoices.proposeTheme(me, seen.version(), theme);
    }

    void dropProposal(Membership me, PackChoice seen) {
        repeatChoices.drop(me, seen.version());
    }

    /** Returns the names of the packs on the list, or of its one theme. */
    List<String> names(PackChoice choice) {
        return choice.purpose().theme().map(texts()::theme).map(List::of).orElseGet(() -> packNames(choice));
    }

    String themeName(ThemeId theme) {
        return texts().theme(theme);
    }

    List<OwnQuestion> ownQuestions(Membership me) {
        return ownQuestions.mine(me);
    }

    void saveOwnQuestions(Membership me, List<OwnQuestion> written) {
        ownQuestions.write(me, written);
    }

    /** Returns the names of the current round's packs, or of its one theme. */
    List<String> chosenPackNames(Membership me) {
        var round = rounds.current(me);
        return round.theme()
                .map(texts()::theme)
                .map(List::of)
                .orElseGet(() -> round.packs().stream()
                        .map(questionnaires::pack)
                        .map(texts()::name)
                        .toList());
    }

    /** Returns the names of the packs on the list, in the order of the offered ones. */
    List<String> packNames(PackChoice choice) {
        return choice.offered().stream()
                .filter(choice::includes)
                .map(this::packName)
                .toList();
    }

    /** Returns the packs on the list that one may take off it. */
    List<Pack> optionalPacks(PackChoice choice) {
        return choice.offered().stream()
                .filter(choice::includes)
                .filter(it -> !choice.isFixed(it))
                .toList();
    }

    boolean isCurrentRoundOpen(Membership me) {
        return rounds.current(me).open();
    }

    boolean hasPartner(Membership me) {
        return spaces.overview(me).partnersName().isPresent();
    }

    String partnersName(Membership me) {
        return spaces.overview(me).partnersName().orElseGet(() -> text("answer.your-partner"));
    }

    String packName(Pack pack) {
        return texts().name(pack);
    }

    String packDescription(Pack pack) {
        return texts().about(pack);
    }

    /** Whom it is for, where it is not for everybody. */
    Optional<String> audience(Pack pack) {
        return texts().audience(pack);
    }

    private QuestionnaireTexts texts() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }
}
