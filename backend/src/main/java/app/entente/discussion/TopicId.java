package app.entente.discussion;

import app.entente.questionnaire.ThemeId;

/** What a pair can talk about: a theme, seen from one side. */
public record TopicId(ThemeId theme, Facet facet) {}
