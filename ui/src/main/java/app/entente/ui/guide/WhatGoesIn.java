package app.entente.ui.guide;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.TopicId;
import app.entente.guide.Contents;
import app.entente.guide.DraftChanged;
import app.entente.guide.Part;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Notices;
import app.entente.ui.kit.Tick;
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

/** The ticks both see and either may set; each change of them clears what was approved. */
class WhatGoesIn extends Section {

    private final transient Composition composition;
    private final Runnable changed;
    private final Map<Part, Tick> parts = new EnumMap<>(Part.class);
    private final transient Map<TopicId, Tick> topics = new LinkedHashMap<>();
    private final Tick names;
    private final InLanguages languages;

    WhatGoesIn(Composition composition, Texts words, List<Locale> languages, Runnable changed) {
        this.composition = composition;
        this.changed = changed;
        for (var part : Part.values()) {
            parts.put(part, new Tick(text("guide.part", part), help(part), in -> change(it -> with(it, part, in))));
        }
        for (var topic : composition.topics()) {
            var word = text("guide.topic", words.theme(topic.theme()), text("guide.facet", topic.facet()));
            topics.put(topic, new Tick(word, "", in -> change(it -> with(it, topic, in))));
        }
        names = new Tick(
                text("guide.names"),
                text("guide.names.help"),
                in -> change(it -> new Contents(it.parts(), it.topics(), in, it.languages())));
        this.languages = new InLanguages(languages, (language, in) -> change(it -> with(it, language, in)));
        addClassName("card");
        add(new H2(text("guide.contents")), ticks());
    }

    void show(Contents contents) {
        parts.forEach((part, tick) -> tick.show(contents.has(part)));
        topics.forEach((topic, tick) -> tick.show(contents.has(topic)));
        names.show(contents.names());
        languages.show(contents);
    }

    private static String help(Part part) {
        return part == Part.FIGURES ? text("guide.part.figures.help") : "";
    }

    private Div ticks() {
        var ticks = new Div();
        ticks.addClassName("checkbox-list");
        parts.forEach((part, tick) -> {
            ticks.add(tick);
            if (part == Part.STRENGTHS) {
                addTopics(ticks);
            }
        });
        ticks.add(new Hr(), Leaf.soft(text("guide.languages.help")), languages, new Hr(), names);
        return ticks;
    }

    private void addTopics(Div ticks) {
        var all = List.copyOf(topics.values());
        all.subList(0, composition.first()).forEach(ticks::add);
        if (composition.first() < all.size()) {
            var further = new Div();
            further.addClassName("checkbox-list");
            all.subList(composition.first(), all.size()).forEach(further::add);
            ticks.add(new Fold(text("guide.further"), further));
        }
    }

    private void change(UnaryOperator<Contents> change) {
        try {
            composition.compose(change.apply(composition.contents()));
        } catch (DraftChanged _) {
            Notices.say(text("guide.changed-meanwhile"));
        }
        changed.run();
    }

    private static Contents with(Contents contents, Part part, boolean in) {
        return new Contents(
                toggled(contents.parts(), part, in), contents.topics(), contents.names(), contents.languages());
    }

    private static Contents with(Contents contents, TopicId topic, boolean in) {
        return new Contents(
                contents.parts(), toggled(contents.topics(), topic, in), contents.names(), contents.languages());
    }

    private static Contents with(Contents contents, Locale language, boolean in) {
        return new Contents(
                contents.parts(), contents.topics(), contents.names(), toggled(contents.languages(), language, in));
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
