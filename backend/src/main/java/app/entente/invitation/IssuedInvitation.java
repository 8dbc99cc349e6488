package app.entente.invitation;

import java.time.Instant;

/** The faces of a new invitation, readable only in the moment it is made: the token makes link and QR, the code is typed. */
public record IssuedInvitation(String token, String code, Instant until) {

    @Override
    public String toString() {
        return "Issued[hidden, until=" + until + "]";
    }
}
