package app.entente.discussion;

import java.util.UUID;

/** One line of the parking lot. */
public record LineId(UUID value) {

    static LineId create() {
        return new LineId(UUID.randomUUID());
    }
}
