package app.entente.ui.withdraw;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RoundSelection;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.ConsequenceList;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.live.LiveUpdates;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists one's own opened answers, each with a button to withdraw it. */
@Route(Paths.WITHDRAW)
@PermitAll
class WithdrawView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient RoundSelection roundSelection;
    private final transient Withdrawals withdrawals;
    private final transient Questionnaires questionnaires;
    private final Div page = new Div();
    private List<ItemId> shown = List.of();

    WithdrawView(
            CurrentMember currentMember,
            Spaces spaces,
            RoundSelection roundSelection,
            Withdrawals withdrawals,
            Questionnaires questionnaires,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.roundSelection = roundSelection;
        this.withdrawals = withdrawals;
        this.questionnaires = questionnaires;
        addClassName("page");
        add(page);
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(me.person(), Set.of(ItemWithdrawn.KIND, DoorOpened.KIND))
                            .get();
                    roundSelection
                            .openedPair(me)
                            .filter(it -> !shown.equals(it.ids()))
                            .ifPresent(this::show);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me -> roundSelection.openedPairOrRedirect(event, me).ifPresent(opened -> {
                    show(opened);
                    viewer.set(Optional.of(me));
                }));
    }

    private void show(OpenedPair opened) {
        shown = opened.ids();
        var spaceOverview = spaces.overview(opened.membership());
        var partner = spaceOverview.partnersName().orElseGet(() -> text("withdraw.partner"));
        var presentation = new WithdrawableAnswer.Presentation(
                questionnaires.texts(UI.getCurrent().getLocale()), spaceOverview);
        page.removeAll();
        page.add(
                new PageHeader(text("withdraw.over"), text("withdraw.heading"), text("withdraw.lead", partner)),
                new PageSection(text("withdraw.consequences"), consequences(partner)),
                answersSection(opened, presentation),
                new Paragraph(new Anchor(Paths.COMPARISON, text("withdraw.back"))));
    }

    private static ConsequenceList consequences(String partner) {
        return new ConsequenceList(
                text("withdraw.consequences.gone", partner),
                text("withdraw.consequences.line"),
                text("withdraw.consequences.guide"),
                text("withdraw.consequences.read", partner));
    }

    private PageSection answersSection(OpenedPair opened, WithdrawableAnswer.Presentation presentation) {
        var section = new PageSection().title(text("withdraw.answers")).description(text("withdraw.answers.below"));
        if (opened.items().isEmpty()) {
            section.addContent(new Paragraph(text("withdraw.none")));
        }
        opened.items().stream()
                .map(it -> it.item().theme())
                .distinct()
                .forEach(theme -> section.addContent(theme(theme, opened, presentation)));
        return section;
    }

    private Disclosure theme(ThemeId theme, OpenedPair opened, WithdrawableAnswer.Presentation presentation) {
        var answers = new UnorderedList();
        answers.addClassNames("item-list", "card");
        opened.items().stream()
                .filter(it -> it.item().theme().equals(theme))
                .forEach(it -> answers.add(new WithdrawableAnswer(it, presentation, () -> withdraw(opened, it))));
        return new Disclosure(presentation.words().theme(theme), answers);
    }

    private void withdraw(OpenedPair opened, OpenedItem item) {
        withdrawals.withdraw(opened, item.item().id());
        roundSelection.openedPair(opened.membership()).ifPresent(this::show);
        StatusMessages.announce(text("withdraw.done"));
    }

    @Override
    public String titleKey() {
        return "withdraw.title";
    }
}
