package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.document.GuideFormat;
import app.entente.importedguide.ImportedGuide;
import app.entente.importedguide.ImportedGuideGone;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;

/** One guide from a file: what has become of it, its pages to read, and the acts of this person. */
class ImportedGuideCard extends Section {

    private final Membership me;
    private final transient ImportedGuideModel model;
    private final transient ImportedGuide guide;
    private final Runnable changed;

    ImportedGuideCard(
            Membership me, ImportedGuideModel model, ImportedGuide guide, boolean shown, Runnable show, Runnable act) {
        this.me = me;
        this.model = model;
        this.guide = guide;
        this.changed = act;
        addClassNames("card", "stack");
        add(
                new H3(guide.title()),
                PageSection.secondaryText(text("guide.imported.since", LocalizedDates.format(guide.since()))),
                new Paragraph(text(state(), model.partnerName(me))),
                actions(shown, show));
        if (shown) {
            var pages = new GuidePreview();
            pages.show(model.markup(me, guide.id()));
            add(pages);
        }
        if (guide.kept()) {
            add(new ImportedAgreementsPart(me, model, guide.id(), changed), files());
        }
        add(new Disclosure(
                text("guide.imported.remove"),
                new Paragraph(text("guide.imported.remove.what")),
                Buttons.danger(text("guide.imported.remove.go"), () -> act(() -> model.remove(me, guide.id())))));
    }

    private String state() {
        if (guide.kept()) {
            return "guide.imported.kept";
        }
        return guide.mine() ? "guide.imported.mine" : "guide.imported.waiting";
    }

    private Div actions(boolean shown, Runnable show) {
        var read = Buttons.secondary(text(shown ? "guide.imported.shut" : "guide.imported.read"), show);
        var actions = new Div(read, yes());
        actions.addClassName("row");
        return actions;
    }

    private NativeButton yes() {
        return guide.mine()
                ? Buttons.plain(text("guide.take-back"), () -> act(() -> model.takeBack(me, guide.id())))
                : Buttons.secondary(text("guide.imported.yes"), () -> act(() -> model.agree(me, guide.id())));
    }

    private Div files() {
        var links = new Div();
        links.addClassName("download-list");
        Arrays.stream(GuideFormat.values())
                .filter(it -> it != GuideFormat.FOLDED)
                .forEach(it -> links.add(link(it)));
        var files = new Div(new H4(text("guide.imported.files")), links);
        files.addClassName("stack-s");
        return files;
    }

    private FileDownload link(GuideFormat format) {
        var name = text("guide.imported.file", format.ending());
        var link = new FileDownload(
                text("guide.format", format), name, format.mediaType(), () -> model.render(me, guide.id(), format));
        link.setAvailable(true);
        return link;
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (ImportedGuideGone _) {
            StatusMessages.announce(text("shell.error.ImportedGuideGone"));
        }
        changed.run();
    }
}
