package app.entente.ui.guide;

import app.entente.questionnaire.QuestionnaireTexts;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/** The composer: the contents, the page they make, and the approvals of exactly that page, in the order of reading. */
class GuideComposer extends Div {

    private final transient GuideModel model;
    private final ContentsPanel contents;
    private final ApprovalPanel approvalPanel;
    private final GuidePreview preview = new GuidePreview();

    GuideComposer(GuideModel model, QuestionnaireTexts texts, List<Locale> languages) {
        this.model = model;
        contents = new ContentsPanel(model, texts, languages, this::refresh);
        approvalPanel = new ApprovalPanel(model, this::refresh);
        addClassName("guide-composer");
        add(contents, preview, approvalPanel);
    }

    final void refresh() {
        var guideDraft = model.refresh();
        contents.show(guideDraft.contents());
        var page = model.preview();
        approvalPanel.show(guideDraft, page.unprintable());
        preview.show(page.markup());
    }
}
