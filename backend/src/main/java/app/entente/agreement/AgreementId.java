package app.entente.agreement;

import java.util.UUID;

/** The identifier of one agreement. */
public record AgreementId(UUID value) {

    public static AgreementId create() {
        return new AgreementId(UUID.randomUUID());
    }
}
