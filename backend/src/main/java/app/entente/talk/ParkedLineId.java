package app.entente.talk;

import java.util.UUID;

/** One line of the parking lot. */
public record ParkedLineId(UUID value) {

    static ParkedLineId create() {
        return new ParkedLineId(UUID.randomUUID());
    }
}
