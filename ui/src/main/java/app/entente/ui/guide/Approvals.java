package app.entente.ui.guide;

import static app.entente.ui.kit.Texts.text;

import app.entente.guide.Draft;
import app.entente.guide.DraftChanged;
import app.entente.guide.Format;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Notices;
import app.entente.ui.kit.Sign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;

/** Who has said yes to exactly this draft, and, once both have, the files to take home. */
class Approvals extends Section {

    private final transient Composition composition;
    private final Runnable changed;
    private final Sign mine;
    private final Sign partners;
    private final NativeButton approve;
    private final NativeButton takeBack;
    private final List<Download> downloads;

    Approvals(Composition composition, Runnable changed) {
        this.composition = composition;
        this.changed = changed;
        mine = new Sign(composition.pair().myVoice());
        partners = new Sign(composition.pair().partnersVoice());
        approve = Buttons.primary(text("guide.approve"), this::approve);
        takeBack = Buttons.plain(text("guide.take-back"), this::takeBack);
        downloads = Arrays.stream(Format.values()).map(this::download).toList();
        var signs = new Div(mine, partners);
        signs.addClassName("confirmation-list");
        var formats = new Div();
        formats.addClassName("download-list");
        downloads.forEach(formats::add);
        addClassNames("card", "stack");
        add(new H2(text("guide.both")), signs, approve, takeBack, Leaf.soft(text("guide.both.below")), formats);
    }

    void show(Draft draft) {
        var seat = composition.me().seat();
        var mineGiven = draft.approvedBy().contains(seat);
        var partnersGiven = draft.approvedBy().contains(seat.other());
        mine.show(mineGiven, text(mineGiven ? "guide.yes.you" : "guide.no.you"));
        partners.show(
                partnersGiven, text(partnersGiven ? "guide.yes.partner" : "guide.no.partner", composition.partner()));
        approve.setVisible(!mineGiven);
        takeBack.setVisible(mineGiven);
        downloads.forEach(it -> it.show(draft.approved()));
    }

    private Download download(Format format) {
        var name = text("guide.file", format.ending());
        return new Download(text("guide.format", format), name, format.mediaType(), () -> composition.render(format));
    }

    private void approve() {
        try {
            composition.approve();
        } catch (DraftChanged _) {
            Notices.say(text("guide.changed-meanwhile"));
        }
        changed.run();
    }

    private void takeBack() {
        composition.takeBack();
        changed.run();
    }
}
