package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.guide.GuideContents;
import app.entente.guide.GuidePart;
import app.entente.guide.GuideRefused.DraftChanged;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Checkboxes for the guide's contents, seen and set by both; each change clears the approvals. */
class ContentsPanel extends Section {

    private final transient GuideModel model;
    private final Runnable onChange;
    private final Map<GuidePart, CheckboxOption> parts = new EnumMap<>(GuidePart.class);
    private final transient Map<ThemeId, CheckboxOption> topics = new LinkedHashMap<>();
    private final CheckboxOption names;
    private final LanguageCheckboxes languages;

    ContentsPanel(GuideModel model, QuestionnaireTexts texts, List<Locale> languages, Runnable changed) {
        this.model = model;
        this.onChange = changed;
        for (var guidePart : GuidePart.values()) {
            parts.put(
                    guidePart,
                    new CheckboxOption(
                            text("guide.part", guidePart),
                            help(guidePart),
                            in -> update(it -> with(it, guidePart, in))));
        }
        for (var topic : model.topics()) {
            var theme = topic.theme();
            topics.put(
                    theme,
                    new CheckboxOption(
                            texts.theme(theme),
                            texts.title(theme, topic.aspect()),
                            in -> update(it -> with(it, theme, in))));
        }
        names = new CheckboxOption(text("guide.names"), text("guide.names.help"), in -> update(it -> it.withNames(in)));
        this.languages = new LanguageCheckboxes(languages, (language, in) -> update(it -> with(it, language, in)));
        addClassName("card");
        add(new H2(text("guide.contents")), checkboxes());
    }

    void show(GuideContents guideContents) {
        parts.forEach((guidePart, checkbox) -> checkbox.setChecked(guideContents.has(guidePart)));
        topics.forEach((topic, checkbox) -> checkbox.setChecked(guideContents.has(topic)));
        names.setChecked(guideContents.names());
        languages.show(guideContents);
    }

    private static String help(GuidePart guidePart) {
        return guidePart == GuidePart.FIGURES ? text("guide.part.figures.help") : "";
    }

    private Div checkboxes() {
        var ticks = new Div();
        ticks.addClassName("checkbox-list");
        parts.forEach((guidePart, checkbox) -> {
            ticks.add(checkbox);
            if (guidePart == GuidePart.STRENGTHS) {
                addTopics(ticks);
            }
        });
        ticks.add(new Hr(), PageSection.secondaryText(text("guide.languages.help")), languages, new Hr(), names);
        return ticks;
    }

    private void addTopics(Div ticks) {
        var all = List.copyOf(topics.values());
        all.subList(0, model.mainTopicCount()).forEach(ticks::add);
        if (model.mainTopicCount() < all.size()) {
            var further = new Div();
            further.addClassName("checkbox-list");
            all.subList(model.mainTopicCount(), all.size()).forEach(further::add);
            ticks.add(new Disclosure(text("guide.further"), further));
        }
    }

    private void update(UnaryOperator<GuideContents> change) {
        try {
            model.updateContents(change.apply(model.contents()));
        } catch (DraftChanged _) {
            StatusMessages.announce(text("guide.changed-meanwhile"));
        }
        onChange.run();
    }

    private static GuideContents with(GuideContents guideContents, GuidePart guidePart, boolean in) {
        return guideContents.withParts(toggled(guideContents.parts(), guidePart, in));
    }

    private static GuideContents with(GuideContents guideContents, ThemeId topic, boolean in) {
        return guideContents.withTopics(toggled(guideContents.topics(), topic, in));
    }

    private static GuideContents with(GuideContents guideContents, Locale language, boolean in) {
        return guideContents.withLanguages(toggled(guideContents.languages(), language, in));
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
