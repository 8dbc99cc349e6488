package app.entente.talk;

import java.util.UUID;

/** The identifier of one line of the parking lot. */
public record ParkedLineId(UUID value) {

    static ParkedLineId create() {
        return new ParkedLineId(UUID.randomUUID());
    }
}
