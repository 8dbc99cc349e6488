package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Seat;
import app.entente.document.GuideFormat;
import app.entente.document.Renderers.UnprintableText;
import app.entente.guide.GuideDraft;
import app.entente.guide.GuideRefused.DraftChanged;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.ConfirmationStatus;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows who has approved exactly this draft and, once both have, the files to download. */
class ApprovalPanel extends Section {

    private final transient GuideModel model;
    private final Runnable onChange;
    private final Div letters = new Div();
    private final ConfirmationStatus mine;
    private final ConfirmationStatus partners;
    private final NativeButton approve;
    private final NativeButton withdrawApproval;
    private final Paragraph copies = PageSection.secondaryText(text("guide.copies"));
    private final Map<GuideFormat, FileDownload> downloads = new EnumMap<>(GuideFormat.class);
    private final Paragraph folding = PageSection.secondaryText(text("guide.limits.folded"));

    ApprovalPanel(GuideModel model, Runnable changed) {
        this.model = model;
        this.onChange = changed;
        mine = new ConfirmationStatus(model.pair().myColour());
        partners = new ConfirmationStatus(model.pair().partnersColour());
        approve = Buttons.primary(text("guide.approve"), this::approve);
        withdrawApproval = Buttons.plain(text("guide.take-back"), this::withdrawApproval);
        var signs = new Div(mine, partners);
        signs.addClassName("confirmation-list");
        var formats = new Div();
        formats.addClassName("download-list");
        Arrays.stream(GuideFormat.values()).forEach(it -> downloads.put(it, downloadLink(it)));
        downloads.values().forEach(formats::add);
        addClassNames("card", "stack");
        add(
                new H2(text("guide.both")),
                letters,
                PageSection.secondaryText(text("guide.limits.pictures")),
                PageSection.secondaryText(text("guide.limits.calendar")),
                folding,
                signs,
                approve,
                withdrawApproval,
                PageSection.secondaryText(text("guide.both.below")),
                formats,
                copies);
    }

    void show(GuideDraft guideDraft, List<UnprintableText> unprintable) {
        letters.removeAll();
        unprintable.forEach(it -> letters.add(PageSection.secondaryText(
                text("guide.limits.letters", String.join(" ", it.characters()), it.section()))));
        var seat = model.membership().seat();
        var mineGiven = guideDraft.approvedBy().contains(seat);
        var partnersGiven = guideDraft.approvedBy().contains(seat.other());
        mine.show(mineGiven, text(state(guideDraft, seat) + ".you"));
        partners.show(partnersGiven, text(state(guideDraft, seat.other()) + ".partner", model.partnerName()));
        approve.setVisible(!mineGiven);
        withdrawApproval.setVisible(mineGiven);
        var foldable = guideDraft.contents().languages().size() <= 1;
        folding.setVisible(foldable);
        downloads.forEach(
                (format, it) -> it.setAvailable(guideDraft.approved() && (foldable || format != GuideFormat.FOLDED)));
        copies.setVisible(guideDraft.approved());
    }

    private static String state(GuideDraft guideDraft, Seat seat) {
        if (guideDraft.approvedBy().contains(seat)) {
            return "guide.yes";
        }
        return guideDraft.approvedBefore().contains(seat) ? "guide.before" : "guide.no";
    }

    private FileDownload downloadLink(GuideFormat guideFormat) {
        var name = text("guide.file", guideFormat.ending());
        return new FileDownload(
                text("guide.format", guideFormat), name, guideFormat.mediaType(), () -> model.render(guideFormat));
    }

    private void approve() {
        try {
            model.approve();
        } catch (DraftChanged _) {
            StatusMessages.announce(text("guide.changed-meanwhile"));
        }
        onChange.run();
    }

    private void withdrawApproval() {
        model.withdrawApproval();
        onChange.run();
    }
}
