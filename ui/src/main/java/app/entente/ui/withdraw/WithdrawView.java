package app.entente.ui.withdraw;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPair;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.ThemeId;
import app.entente.ui.kit.Consequences;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Notices;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.OpenedRounds;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
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

/** One's own answers that have opened, each with the way to take it back. */
@Route(Paths.WITHDRAW)
@PermitAll
class WithdrawView extends Div implements BeforeEnterObserver, Titled {

    private final ValueSignal<Optional<Membership>> looking = new ValueSignal<>(Optional.empty());
    private final transient Members members;
    private final transient Spaces spaces;
    private final transient OpenedRounds openedRounds;
    private final transient Withdrawals withdrawals;
    private final transient Questionnaires questionnaires;
    private final Div page = new Div();
    private List<ItemId> shown = List.of();

    WithdrawView(
            Members members,
            Spaces spaces,
            OpenedRounds openedRounds,
            Withdrawals withdrawals,
            Questionnaires questionnaires,
            Pulse pulse) {
        this.members = members;
        this.spaces = spaces;
        this.openedRounds = openedRounds;
        this.withdrawals = withdrawals;
        this.questionnaires = questionnaires;
        addClassName("page");
        add(page);
        Signal.effect(
                this,
                () -> looking.get().ifPresent(me -> {
                    pulse.of(me.person()).get();
                    openedRounds
                            .opened(me)
                            .filter(it -> !shown.equals(it.ids()))
                            .ifPresent(it -> show(me, it));
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event)
                .ifPresent(me -> openedRounds.enter(event, me).ifPresent(opened -> {
                    show(me, opened);
                    looking.set(Optional.of(me));
                }));
    }

    private void show(Membership me, OpenedPair opened) {
        shown = opened.ids();
        var pair = spaces.pair(me);
        var partner = pair.partners().orElseGet(() -> text("withdraw.partner"));
        var look = new OwnAnswer.Look(questionnaires.texts(UI.getCurrent().getLocale()), pair);
        page.removeAll();
        page.add(
                new Head(text("withdraw.over"), text("withdraw.heading"), text("withdraw.lead", partner)),
                new Leaf(text("withdraw.means"), meaning(partner)),
                answers(me, opened, look),
                new Paragraph(new Anchor(Paths.COMPARISON, text("withdraw.back"))));
    }

    private static Consequences meaning(String partner) {
        return new Consequences(
                text("withdraw.means.gone", partner),
                text("withdraw.means.line"),
                text("withdraw.means.guide"),
                text("withdraw.means.read", partner));
    }

    private Leaf answers(Membership me, OpenedPair opened, OwnAnswer.Look look) {
        var leaf = new Leaf().title(text("withdraw.answers")).below(text("withdraw.answers.below"));
        if (opened.items().isEmpty()) {
            leaf.put(new Paragraph(text("withdraw.none")));
        }
        opened.items().stream()
                .map(it -> it.item().theme())
                .distinct()
                .forEach(theme -> leaf.put(theme(theme, me, opened, look)));
        return leaf;
    }

    private Fold theme(ThemeId theme, Membership me, OpenedPair opened, OwnAnswer.Look look) {
        var answers = new UnorderedList();
        answers.addClassNames("items", "sheet");
        opened.items().stream()
                .filter(it -> it.item().theme().equals(theme))
                .forEach(it -> answers.add(new OwnAnswer(it, look, () -> withdraw(me, opened, it))));
        return new Fold(look.words().theme(theme), answers);
    }

    private void withdraw(Membership me, OpenedPair opened, OpenItem item) {
        withdrawals.withdraw(me, opened, item.item().id());
        openedRounds.opened(me).ifPresent(it -> show(me, it));
        Notices.say(text("withdraw.done"));
    }

    @Override
    public String titleKey() {
        return "withdraw.title";
    }
}
