package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.ReadBack;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealing;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PersonBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Reads back to a person the answers that would open with the door, and seals them. */
@Route(Paths.READ_BACK)
@PermitAll
class ReadBackView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient Rounds rounds;
    private final transient OwnSheets sheets;
    private final transient Answering answering;
    private final transient SheetSealing sheetSealing;
    private final transient Spaces spaces;
    private final transient Questionnaires questionnaires;

    ReadBackView(
            CurrentMember currentMember,
            Rounds rounds,
            OwnSheets sheets,
            Answering answering,
            SheetSealing sheetSealing,
            Spaces spaces,
            Questionnaires questionnaires) {
        this.currentMember = currentMember;
        this.rounds = rounds;
        this.sheets = sheets;
        this.answering = answering;
        this.sheetSealing = sheetSealing;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> {
            var round = rounds.current(me);
            if (round.open()) {
                event.forwardTo(Paths.COMPARISON);
            } else {
                show(me, round);
            }
        });
    }

    private void show(Membership me, Round round) {
        var sheetOutline = sheets.outline(me, round.id());
        var sealed = sheetOutline.sealed();
        var spaceOverview = spaces.overview(me);
        var partner = spaceOverview.partnersName().orElseGet(() -> text("seal.your-partner"));
        var words = questionnaires.texts(UI.getCurrent().getLocale());
        var back = sheets.readBack(me, round.id());
        var changeLinks = new ChangeLinks(sheetOutline.order(), sealed);
        removeAll();
        setClassName("page " + PersonBadge.cssClass(spaceOverview.myColour()));
        add(
                new PageHeader(
                        text("seal.over"),
                        text("seal.heading"),
                        text(sealed ? "seal.lead.sealed" : "seal.lead", partner)),
                new ShownAnswersSection(back, words, spaceOverview, changeLinks).withSensitiveAnswers(),
                new ShownAnswersSection(back, words, spaceOverview, changeLinks).withRegularAnswers(),
                new TopicOnlySection(back.topics(), words, partner),
                new SharedScalesField(
                        back.scales(),
                        words,
                        partner,
                        sealed,
                        (scale, in) -> answering.shareScale(me, round.id(), scale, in)),
                new PrivateAnswersSection(back, partner),
                sealSection(me, round, sealed, back, spaceOverview));
    }

    private Component sealSection(
            Membership me, Round round, boolean sealed, ReadBack back, SpaceOverview spaceOverview) {
        var partner = spaceOverview.partnersName().orElseGet(() -> text("seal.your-partner"));
        if (!round.begun()) {
            return new SealUnavailableSection(spaceOverview.partnersName().isPresent());
        }
        return sealed
                ? new SealedSection(partner, () -> unseal(me, round))
                : new SealSection(
                        partner,
                        back.sensitive().size(),
                        () -> seal(me, round),
                        () -> keepSensitivePrivate(me, round, back));
    }

    private void seal(Membership me, Round round) {
        sheetSealing.seal(me, round.id());
        UI.getCurrent().navigate(Paths.DOOR);
    }

    /** Makes the sensitive answers private after all. */
    private void keepSensitivePrivate(Membership me, Round round, ReadBack back) {
        var sensitive = back.sensitive().stream().map(it -> it.item().id()).toList();
        answering.setShareLevel(me, round.id(), sensitive, ShareLevel.PRIVATE);
        show(me, rounds.current(me));
    }

    private void unseal(Membership me, Round round) {
        sheetSealing.unseal(me, round.id());
        show(me, rounds.current(me));
    }

    @Override
    public String titleKey() {
        return "seal.title";
    }
}
