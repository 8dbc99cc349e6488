package app.entente.ui.guide;

import app.entente.questionnaire.QuestionnaireTexts;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/** The composer's layout: contents and approvals on one side, the preview on the other. */
class GuideComposer extends Div {

    private final transient GuideModel model;
    private final ContentsPanel contents;
    private final ApprovalPanel approvalPanel;
    private final GuidePreview preview = new GuidePreview();

    GuideComposer(GuideModel model, QuestionnaireTexts texts, List<Locale> languages) {
        this.model = model;
        contents = new ContentsPanel(model, texts, languages, this::refresh);
        approvalPanel = new ApprovalPanel(model, this::refresh);
        var choices = new Div(contents, approvalPanel);
        choices.addClassName("stack-l");
        addClassName("guide-composer");
        add(choices, preview);
    }

    final void refresh() {
        var guideDraft = model.refresh();
        contents.show(guideDraft.contents());
        approvalPanel.show(guideDraft);
        preview.show(model.preview());
    }
}
