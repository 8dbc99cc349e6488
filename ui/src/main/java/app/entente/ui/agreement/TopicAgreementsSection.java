package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementId;
import app.entente.agreement.AgreementTerms;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Lists the agreements on one topic; a new one can be drafted once both have been heard. */
public final class TopicAgreementsSection {

    private static final int DAYS_UNTIL_REVIEW = 14;

    private final PageSection section = new PageSection(text("talk.agreements"));
    private final TalkContext talk;
    private final TalkModel model;
    private final ThemeId topic;
    private final AgreementList list;
    private final AgreementEditor editor;
    private final NativeButton draft;
    private final Paragraph later = new Paragraph(text("talk.agreements.later"));
    private List<Agreement> agreements = List.of();
    private AgreementId drafted = AgreementId.create();

    public TopicAgreementsSection(TalkContext talk, TalkModel model, ThemeId topic) {
        this.talk = talk;
        this.model = model;
        this.topic = topic;
        list = new AgreementList(talk, model);
        editor = new AgreementEditor(talk, this::save, text("common.not-now"), () -> setEditing(false));
        editor.addClassName("card");
        editor.setVisible(false);
        draft = Buttons.secondary(text("talk.agreement.begin"), this::startDraft);
        section.description(text("talk.agreements.below"));
        section.addContent(list, later, editor, draft);
    }

    public PageSection section() {
        return section;
    }

    public boolean isEditing() {
        return editor.isVisible() || list.isEditing();
    }

    /** Returns whether both have said yes to an agreement on this topic. */
    public boolean stands() {
        return agreements.stream().anyMatch(Agreement::stands);
    }

    /** Shows the agreements; drafting is the loud button while there is none. */
    public final void refresh(boolean bothHeard) {
        agreements = model.agreements().find(talk.opened(), topic);
        list.show(agreements);
        draft.setClassName(
                "primary", agreements.stream().allMatch(it -> it.withdrawnBy().isPresent()));
        later.setVisible(!bothHeard);
        draft.setVisible(bothHeard && !editor.isVisible());
    }

    private void startDraft() {
        var today = LocalizedDates.today(model.clock());
        editor.edit(today.plusDays(DAYS_UNTIL_REVIEW));
        drafted = AgreementId.create();
        setEditing(true);
        editor.focus();
    }

    /** Saves one draft, however often the button is pressed before this is shown. */
    private void save(AgreementTerms agreementTerms) {
        if (editor.isVisible()) {
            var id = drafted;
            ScreenSaves.save(
                    this,
                    () -> model.agreements().create(talk.opened(), topic, id, agreementTerms),
                    () -> onDrafted(id));
        }
    }

    private void onDrafted(AgreementId id) {
        setEditing(false);
        refresh(true);
        list.focus(id);
    }

    private void setEditing(boolean open) {
        editor.setVisible(open);
        draft.setVisible(!open);
    }
}
