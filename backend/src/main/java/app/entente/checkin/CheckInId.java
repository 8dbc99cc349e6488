package app.entente.checkin;

import java.util.UUID;

/** The identifier of one check-in; random, so that it tells no time. */
public record CheckInId(UUID value) {

    static CheckInId create() {
        return new CheckInId(UUID.randomUUID());
    }
}
