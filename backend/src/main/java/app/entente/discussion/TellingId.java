package app.entente.discussion;

import java.util.UUID;

/** One thing somebody wrote for the other to say back. */
public record TellingId(UUID value) {

    static TellingId create() {
        return new TellingId(UUID.randomUUID());
    }
}
