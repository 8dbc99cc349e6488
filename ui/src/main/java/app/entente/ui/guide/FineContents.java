package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.document.Paper;
import app.entente.guide.GuideContents;
import app.entente.guide.GuidePart;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The fine choices of a guide: its paper, names, languages, and each part and topic by itself. */
class FineContents extends Div {

    private final transient Consumer<UnaryOperator<GuideContents>> update;
    private final RadioGroupField<Paper> paper;
    private final CheckboxOption names;
    private final LanguageCheckboxes languages;
    private final Map<GuidePart, CheckboxOption> parts = new EnumMap<>(GuidePart.class);
    private final transient Map<ThemeId, CheckboxOption> topics = new LinkedHashMap<>();

    FineContents(
            GuideModel model,
            QuestionnaireTexts texts,
            List<Locale> languages,
            Consumer<UnaryOperator<GuideContents>> update) {
        this.update = update;
        paper = new RadioGroupField<>(text("guide.paper"), OptionLayout.LIST, papers());
        paper.onChoice(() -> paper.selected().ifPresent(it -> update.accept(contents -> contents.withPaper(it))));
        names = new CheckboxOption(
                text("guide.names"), text("guide.names.help"), in -> update.accept(it -> it.withNames(in)));
        this.languages = new LanguageCheckboxes(
                languages,
                (language, in) -> update.accept(it -> it.withLanguages(toggled(it.languages(), language, in))));
        addClassName("checkbox-list");
        add(paper, new Hr(), names, new Hr());
        add(PageSection.secondaryText(text("guide.languages.help")), this.languages, new Hr());
        addParts(model, texts);
    }

    void show(GuideContents guideContents) {
        paper.show(Optional.of(guideContents.paper()));
        names.setChecked(guideContents.names());
        languages.show(guideContents);
        parts.forEach((guidePart, checkbox) -> checkbox.setChecked(guideContents.has(guidePart)));
        topics.forEach((topic, checkbox) -> checkbox.setChecked(guideContents.has(topic)));
    }

    private void addParts(GuideModel model, QuestionnaireTexts texts) {
        for (var guidePart : GuidePart.values()) {
            var checkbox = checkbox(guidePart);
            parts.put(guidePart, checkbox);
            add(checkbox);
            if (guidePart == GuidePart.STRENGTHS) {
                addTopics(model, texts);
            }
        }
    }

    private void addTopics(GuideModel model, QuestionnaireTexts texts) {
        for (var topic : model.topics()) {
            var theme = topic.theme();
            topics.put(
                    theme,
                    new CheckboxOption(
                            texts.theme(theme),
                            texts.title(theme, topic.aspect()),
                            in -> update.accept(it -> it.withTopics(toggled(it.topics(), theme, in)))));
        }
        var all = List.copyOf(topics.values());
        all.subList(0, model.mainTopicCount()).forEach(this::add);
        if (model.mainTopicCount() < all.size()) {
            var further = new Div();
            further.addClassName("checkbox-list");
            all.subList(model.mainTopicCount(), all.size()).forEach(further::add);
            add(new Disclosure(text("guide.further"), further));
        }
    }

    private CheckboxOption checkbox(GuidePart guidePart) {
        var help = guidePart == GuidePart.FIGURES ? text("guide.part.figures.help") : "";
        return new CheckboxOption(
                text("guide.part", guidePart),
                help,
                in -> update.accept(it -> it.withParts(toggled(it.parts(), guidePart, in))));
    }

    private static List<RadioOption<Paper>> papers() {
        return Arrays.stream(Paper.values())
                .map(it -> new RadioOption<>(it, text("guide.paper", it)))
                .toList();
    }

    private static <T> Set<T> toggled(Set<T> all, T one, boolean in) {
        var changed = new HashSet<>(all);
        if (in) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
