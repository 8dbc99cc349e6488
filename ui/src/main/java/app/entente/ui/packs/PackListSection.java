package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;
import static java.util.stream.Collectors.joining;

import app.entente.couple.Membership;
import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of packs, seen and changed by both, its estimated time, and one's own consent to exactly this list. */
class PackListSection extends Composite<PageSection> {

    private final transient PacksModel model;
    private final transient Membership me;
    private final Runnable onChange;
    private final Div checkboxes = new Div();
    private final Map<PackVersion, CheckboxOption> byPack = new LinkedHashMap<>();
    private final Paragraph time = new Paragraph();
    private final Paragraph agreementStatus = new Paragraph();
    private final NativeButton agree = Buttons.primary(text("packs.agree"), () -> perform(() -> agree()));
    private final NativeButton withdrawAgreement =
            Buttons.plain(text("packs.take-back"), () -> perform(() -> withdrawAgreement()));
    private final Anchor answering = new Anchor(Paths.ANSWER, text("packs.answer-already"));
    private transient PackChoice packChoice = new PackChoice(0, List.of(), List.of(), false);

    PackListSection(PacksModel model, Membership me, Runnable changed) {
        this.model = model;
        this.me = me;
        this.onChange = changed;
        checkboxes.addClassNames("card", "checkbox-list");
        agreementStatus.getElement().setAttribute("role", "status");
        answering.addClassName("btn");
        var actions = new Div(agree, answering, withdrawAgreement);
        actions.addClassName("row");
        getContent().title(text("packs.list")).description(text("packs.list.below"));
        getContent().addContent(checkboxes, time, agreementStatus, actions);
    }

    void show(PackChoice now) {
        if (!now.offered().equals(packChoice.offered())) {
            showOffered(now);
        }
        packChoice = now;
        now.offered().forEach(it -> checkbox(it).setChecked(now.includes(it)));
        getContent().setVisible(!now.offered().isEmpty());
        time.setText(text("packs.time", now.minutes()));
        time.setVisible(!now.packs().isEmpty());
        agreementStatus.setText(text(now.agreed() ? "packs.agreed" : "packs.not-agreed"));
        agree.setVisible(!now.agreed() && !now.packs().isEmpty());
        answering.setVisible(now.agreed() || !model.hasPartner(me));
        withdrawAgreement.setVisible(now.agreed());
    }

    private void showOffered(PackChoice now) {
        checkboxes.removeAll();
        byPack.clear();
        now.offered().forEach(it -> checkboxes.add(checkbox(it)));
        now.offered().stream().filter(now::isFixed).forEach(it -> checkbox(it).disable());
    }

    private CheckboxOption checkbox(Pack pack) {
        return byPack.computeIfAbsent(
                pack.version(),
                _ -> new CheckboxOption(
                        text("packs.pack", model.packName(pack), pack.minutes()),
                        Stream.concat(model.audience(pack).stream(), Stream.of(model.packDescription(pack)))
                                .collect(joining(" ")),
                        on -> perform(() -> setIncluded(pack, on))));
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
