package app.entente.door;

import app.entente.questionnaire.Importance;
import java.util.Optional;

/** How much a theme with an opened item matters to each, where they said so. */
public record OpenImportance(Optional<Importance> mine, Optional<Importance> partners) {}
