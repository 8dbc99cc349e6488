package app.entente.agreement;

import java.util.UUID;

/** One agreement of a pair. */
public record AgreementId(UUID value) {

    static AgreementId create() {
        return new AgreementId(UUID.randomUUID());
    }
}
