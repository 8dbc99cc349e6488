package app.entente.door;

import app.entente.values.Importance;
import java.util.Optional;

/** How much a theme with an opened item matters to each, where they said so. */
public record OpenedImportance(Optional<Importance> mine, Optional<Importance> partners) {}
