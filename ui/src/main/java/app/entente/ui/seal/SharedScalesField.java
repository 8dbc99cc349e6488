package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ReadBack;
import app.entente.pack.Scale;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;

/** Checkboxes for the scales to show; a scale opens only where both have checked it. */
class SharedScalesField extends Composite<PageSection> {

    private final transient QuestionnaireTexts texts;
    private final String partner;

    SharedScalesField(
            List<ReadBack.ScaleChoice> scales,
            QuestionnaireTexts texts,
            String partner,
            boolean sealed,
            BiConsumer<Scale, Boolean> tick) {
        this.texts = texts;
        this.partner = partner;
        getContent().title(text("seal.scales")).description(text("seal.scales.below"));
        setVisible(!scales.isEmpty());
        var checkboxes = new Div();
        checkboxes.addClassName("checkbox-list");
        scales.forEach(it -> checkboxes.add(sealed ? sealedStatus(it) : checkbox(it, tick)));
        var sheet = new Div(new Paragraph(text("seal.scales.words")), checkboxes, ownScalesLink());
        sheet.addClassName("card");
        getContent().addContent(sheet);
    }

    private CheckboxOption checkbox(ReadBack.ScaleChoice scale, BiConsumer<Scale, Boolean> tick) {
        var box = new CheckboxOption(
                text("seal.scale", texts.labels().of(scale.scale())), "", in -> tick.accept(scale.scale(), in));
        box.setChecked(scale.shown());
        return box;
    }

    private Component sealedStatus(ReadBack.ScaleChoice scale) {
        var key = scale.shown() ? "seal.scale.shared" : "seal.scale.not-shared";
        return new Paragraph(text(key, texts.labels().of(scale.scale()), partner));
    }

    private static Paragraph ownScalesLink() {
        return new Paragraph(new Anchor(Paths.SCALES, text("seal.scales.own")));
    }
}
