package app.entente.answering;

import app.entente.values.Importance;
import app.entente.values.ThemeId;
import java.util.Optional;

/** One's own progress in a theme. A non-answer counts as answered; undecided answers wait for their share level. */
public record ThemeProgress(ThemeId theme, int answered, int items, int undecided, Optional<Importance> importance) {}
