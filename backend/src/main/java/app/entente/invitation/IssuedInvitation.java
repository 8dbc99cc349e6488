package app.entente.invitation;

import java.time.Instant;

/** A new invitation, readable only when it is made: the token goes into link and QR code, the code is typed. */
public record IssuedInvitation(String token, String code, Instant until) {

    @Override
    public String toString() {
        return "Issued[hidden, until=" + until + "]";
    }
}
