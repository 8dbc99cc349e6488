package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.guide.GuideContents;
import app.entente.guide.GuideLength;
import app.entente.guide.GuideRefused.DraftChanged;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.ScreenSaves;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The guide's contents, seen and set by both: three ready-made lengths, and the fine choices folded below them. Each
 * change clears the approvals.
 */
class ContentsPanel extends Section {

    private final transient GuideModel model;
    private final Runnable onChange;
    private final RadioGroupField<GuideLength> length;
    private final FineContents fine;

    ContentsPanel(GuideModel model, QuestionnaireTexts texts, List<Locale> languages, Runnable changed) {
        this.model = model;
        this.onChange = changed;
        length = new RadioGroupField<>(text("guide.length"), OptionLayout.LIST, lengths());
        length.onChoice(() -> length.selected().ifPresent(it -> update(contents -> contents.withLength(it))));
        fine = new FineContents(model, texts, languages, this::update);
        addClassNames("card", "stack");
        add(new H2(text("guide.contents")), length, new Disclosure(text("guide.fine"), fine));
    }

    void show(GuideContents guideContents) {
        length.show(Optional.of(guideContents.length()));
        fine.show(guideContents);
    }

    private static List<RadioOption<GuideLength>> lengths() {
        return Arrays.stream(GuideLength.values())
                .map(it -> new RadioOption<>(it, text("guide.length", it), text("guide.length-help", it)))
                .toList();
    }

    private void update(UnaryOperator<GuideContents> change) {
        try {
            ScreenSaves.save(change, () -> model.updateContents(change.apply(model.contents())), onChange);
        } catch (DraftChanged _) {
            StatusMessages.announce(text("guide.changed-meanwhile"));
            onChange.run();
        }
    }
}
