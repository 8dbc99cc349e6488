package app.entente.questionnaire;

/** What an item tells about: one of the three lenses that are compared, or a personal scale. */
public sealed interface Subject permits Lens, Scale {}
