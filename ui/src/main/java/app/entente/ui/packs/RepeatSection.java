package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.packchoice.ThemeOffer;
import app.entente.session.RoundPurpose;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** Offers the opened packs once more, and single themes: a proposal takes the place of the list, for both to see. */
class RepeatSection extends Div {

    private final transient PacksModel model;
    private final transient Membership me;
    private final Runnable onChange;
    private transient PackChoice seen;

    RepeatSection(PacksModel model, Membership me, Runnable onChange) {
        this.model = model;
        this.me = me;
        this.onChange = onChange;
        seen = new PackChoice(0, new RoundPurpose.Packs(), List.of(), List.of(), false);
        model.advisedFrom(me).ifPresent(it -> add(retake(it)));
        add(themes());
    }

    /** Remembers the list a proposal takes the place of; hidden while such a proposal is on the list. */
    void show(PackChoice now) {
        seen = now;
        setVisible(now.purpose() instanceof RoundPurpose.Packs);
    }

    private PageSection retake(LocalDate advisedFrom) {
        var propose = Buttons.secondary(text("packs.retake.go"), () -> perform(() -> model.proposeRetake(me, seen)));
        return new PageSection(
                text("packs.retake"),
                new Paragraph(text("packs.retake.words")),
                new Paragraph(text("packs.retake.advice", LocalizedDates.format(advisedFrom))),
                new Paragraph(propose));
    }

    private PageSection themes() {
        var list = new UnorderedList();
        list.addClassNames("plain", "detail-list");
        model.themes(me).forEach(it -> list.add(theme(it)));
        return new PageSection(
                text("packs.theme"),
                new Paragraph(text("packs.theme.words")),
                new Disclosure(text("packs.theme.choose"), list));
    }

    private ListItem theme(ThemeOffer offer) {
        var name = text("packs.pack", model.themeName(offer.theme()), offer.minutes());
        var item = new ListItem(Buttons.plain(name, () -> perform(() -> model.proposeTheme(me, seen, offer.theme()))));
        if (offer.askedBefore()) {
            item.add(PageSection.secondaryText(text("packs.theme.asked")));
        }
        return item;
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
