package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.pack.Pack;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.session.RoundPurpose;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.ScreenSaves;
import app.entente.values.BidiIsolation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The list of packs and its time with one's own yes to it; more packs and own questions are folded below. */
class PackListCard extends Div {

    private final transient PacksModel model;
    private final transient Membership me;
    private final Runnable onChange;
    private final H2 names = new H2();
    private final Paragraph description = new Paragraph();
    private final Paragraph agreementStatus = PageSection.secondaryText("");
    private final NativeButton agree = Buttons.primary(text("packs.agree"), () -> perform(() -> agree()));
    private final NativeButton withdrawAgreement =
            Buttons.plain(text("packs.take-back"), () -> perform(() -> withdrawAgreement()));
    private final NativeButton drop = Buttons.plain(text("packs.drop"), () -> perform(() -> dropProposal()));
    private final Anchor answering = new Anchor(Paths.ANSWER);
    private final PackCheckboxes checkboxes;
    private final Disclosure more;
    private transient PackChoice packChoice = new PackChoice(0, new RoundPurpose.Packs(), List.of(), List.of(), false);

    PackListCard(PacksModel model, Membership me, Runnable changed) {
        this.model = model;
        this.me = me;
        this.onChange = changed;
        addClassNames("card", "stack");
        checkboxes = new PackCheckboxes(model, this::choose);
        more = new Disclosure(text("packs.more"), checkboxes);
        agreementStatus.getElement().setAttribute("role", "status");
        answering.addClassName("btn");
        var actions = new Div(agree, answering, withdrawAgreement, drop);
        actions.addClassName("row");
        var ownQuestions = new OwnQuestionsPanel(model, me);
        var questions = new Disclosure(text("packs.questions"), ownQuestions);
        questions.setOpen(ownQuestions.hasQuestions());
        var folded = new Div(more, questions);
        add(names, description, actions, agreementStatus, folded);
    }

    /** Shows the choice as it is now; the list of further packs opens by itself where nothing is on the list yet. */
    void show(PackChoice now) {
        if (now.packs().isEmpty() || !model.optionalPacks(now).isEmpty()) {
            more.setOpen(true);
        }
        packChoice = now;
        setVisible(!now.offered().isEmpty());
        checkboxes.show(now);
        more.setVisible(!PackCheckboxes.addable(now).isEmpty());
        names.setText(
                now.packs().isEmpty()
                        ? text("packs.none-yet")
                        : text(
                                now.purpose() instanceof RoundPurpose.Retake ? "packs.card.retake" : "packs.card",
                                model.names(now).stream()
                                        .map(BidiIsolation::isolate)
                                        .collect(Collectors.joining(", ")),
                                now.minutes()));
        description.setText(text(description(now)));
        agreementStatus.setText(text(now.agreed() ? "packs.agreed" : "packs.not-agreed"));
        agree.setVisible(!now.agreed() && !now.packs().isEmpty());
        answering.setVisible(now.agreed() || !model.hasPartner(me));
        answering.setText(text(now.agreed() ? "packs.go-on" : "packs.answer-already"));
        answering.setClassName("primary", now.agreed());
        withdrawAgreement.setVisible(now.agreed());
        drop.setVisible(!(now.purpose() instanceof RoundPurpose.Packs));
    }

    private static String description(PackChoice now) {
        if (now.packs().isEmpty()) {
            return "packs.none-yet.words";
        }
        return now.purpose() instanceof RoundPurpose.Retake ? "packs.time.retake" : "packs.time";
    }

    private void choose(Pack pack, boolean on) {
        try {
            ScreenSaves.save(pack, () -> setIncluded(pack, on), onChange);
        } catch (ListChanged _) {
            StatusMessages.announce(text("shell.error.ListChanged"));
            onChange.run();
        }
    }

    private void setIncluded(Pack pack, boolean on) {
        var packs = new HashSet<>(packChoice.packs());
        if (on) {
            packs.add(pack.version());
        } else {
            packs.remove(pack.version());
        }
        model.propose(me, packChoice, packs);
    }

    private void agree() {
        model.agree(me, packChoice);
    }

    private void dropProposal() {
        model.dropProposal(me, packChoice);
    }

    private void withdrawAgreement() {
        model.withdrawAgreement(me, packChoice);
    }

    /** Runs an action and then shows the current list, also where the action was refused. */
    private void perform(Runnable act) {
        try {
            act.run();
        } catch (ListChanged _) {
            StatusMessages.announce(text("shell.error.ListChanged"));
        }
        onChange.run();
    }
}
