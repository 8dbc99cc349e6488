package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.values.ThemeId;

/**
 * The title of a topic with the words beside it: the headline of the facet that leads it and its theme, or the theme and
 * that somebody wished to talk about it.
 */
public record TopicHeading(String title, String beside) {

    public static TopicHeading of(TalkContext talk, Comparison comparison, ThemeId theme) {
        var name = talk.themeName(theme);
        return comparison
                .topic(theme)
                .map(it -> new TopicHeading(talk.texts().title(theme, it.aspect()), name))
                .orElseGet(() -> new TopicHeading(name, text("talk.wished")));
    }
}
