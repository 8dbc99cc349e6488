package app.entente.importedguide;

import java.util.UUID;

/** The identity of one imported guide, within its space. */
public record ImportedGuideId(UUID value) {

    static ImportedGuideId create() {
        return new ImportedGuideId(UUID.randomUUID());
    }
}
