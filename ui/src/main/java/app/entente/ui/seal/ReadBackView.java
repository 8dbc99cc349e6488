package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ReadBack;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.pack.Scale;
import app.entente.session.Round;
import app.entente.session.RoundKind;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.saving.ScreenSaves;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Reads back to a person the answers that would open with the door, and seals them. */
@Route(Paths.READ_BACK)
@PermitAll
class ReadBackView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient ReadBackModel model;
    private final transient ConfirmedPassword confirmedPassword;

    ReadBackView(CurrentMember currentMember, ReadBackModel model, ConfirmedPassword confirmedPassword) {
        this.currentMember = currentMember;
        this.model = model;
        this.confirmedPassword = confirmedPassword;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> {
            var round = model.round(me);
            if (round.open()) {
                event.forwardTo(Paths.COMPARISON);
            } else {
                show(me, round);
            }
        });
    }

    private void show(Membership me, Round round) {
        var outline = model.outline(me, round);
        var sealed = outline.sealed();
        var spaceOverview = model.overview(me);
        var partner = ReadBackModel.partnerName(spaceOverview);
        var words = model.texts();
        var back = model.readBack(me, round);
        var items = new AnswerListItems(words, spaceOverview, new ChangeLinks(outline.order(), sealed));
        removeAll();
        setClassName("page " + PersonBadge.cssClass(spaceOverview.myColour()));
        add(
                new PageHeader(
                        text("seal.over"),
                        text("seal.heading"),
                        text(sealed ? "seal.lead.sealed" : "seal.lead", partner)),
                new ShownAnswersSection(back, items).withSensitiveAnswers(),
                new ShownAnswersSection(back, items).withRegularAnswers(),
                new TopicOnlySection(back.topics(), words, partner),
                new SharedScalesField(
                        back.scales(), words, partner, sealed, (scale, in) -> share(me, round, scale, in)),
                new KeptAnswersSection(
                        () -> model.readBack(me, round).kept(),
                        items,
                        confirmedPassword,
                        partner,
                        round.kind() == RoundKind.RETAKE),
                sealSection(me, round, sealed, back, spaceOverview));
    }

    private List<String> sentences(List<ReadBack.Entry> entries, SpaceOverview spaceOverview) {
        var words = model.texts();
        return entries.stream()
                .map(it -> words.text(it.item(), spaceOverview.partnersName()))
                .toList();
    }

    private Component sealSection(
            Membership me, Round round, boolean sealed, ReadBack back, SpaceOverview spaceOverview) {
        var partner = ReadBackModel.partnerName(spaceOverview);
        if (!round.begun()) {
            return new SealUnavailableSection(spaceOverview.partnersName().isPresent(), model.hasAgreedToPacks(me));
        }
        return sealed
                ? new SealedSection(partner, () -> unseal(me, round))
                : new SealSection(
                        partner,
                        sentences(back.sensitive(), spaceOverview),
                        () -> seal(me, round),
                        () -> keepSensitivePrivate(me, round, back));
    }

    private void share(Membership me, Round round, Scale scale, boolean in) {
        ScreenSaves.save(scale, () -> model.shareScale(me, round, scale, in), () -> {});
    }

    private void seal(Membership me, Round round) {
        model.seal(me, round);
        UI.getCurrent().navigate(Paths.DOOR);
    }

    private void keepSensitivePrivate(Membership me, Round round, ReadBack back) {
        model.keepSensitivePrivate(me, round, back);
        show(me, model.round(me));
    }

    private void unseal(Membership me, Round round) {
        model.unseal(me, round);
        show(me, model.round(me));
    }

    @Override
    public String titleKey() {
        return "seal.title";
    }
}
