package app.entente.door;

import app.entente.values.Importance;
import java.util.Optional;

/** The importance of a theme with an opened item to each partner, empty where a person gave none. */
public record OpenedImportance(Optional<Importance> mine, Optional<Importance> partners) {}
