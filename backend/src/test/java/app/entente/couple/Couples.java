package app.entente.couple;

import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.person.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** Makes couples the way people do: by accounts, a space, and an accepted invitation. */
@TestComponent
public class Couples {

    private final Accounts accounts;
    private final Spaces spaces;
    private final Invitations invitations;

    Couples(Accounts accounts, Spaces spaces, Invitations invitations) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.invitations = invitations;
    }

    public PersonId person() {
        return accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
    }

    /** Noa in a space whose second seat is free. */
    public Membership alone() {
        return spaces.create(person(), "Noa");
    }

    /** Noa and Robin. */
    public TwoPeople pair() {
        var noa = alone();
        return new TwoPeople(noa, join(noa, person()));
    }

    /** Whoever is invited here has three days to come. */
    public void invite(Membership inviter) {
        invitations.issue(inviter, InvitationLifetime.THREE_DAYS);
    }

    /** Robin takes the second seat. */
    public Membership joined(Membership inviter) {
        return join(inviter, person());
    }

    /** Two who never signed in, for tests that need many. */
    public TwoPeople strangers() {
        var noa = spaces.create(PersonId.create(), "Noa");
        return new TwoPeople(noa, join(noa, PersonId.create()));
    }

    /** Another space of the first person, with another partner. */
    public TwoPeople again(PersonId person) {
        var again = spaces.create(person, "Noa");
        return new TwoPeople(again, join(again, person()));
    }

    private Membership join(Membership inviter, PersonId invitee) {
        var issuedInvitation = invitations.issue(inviter, InvitationLifetime.THREE_DAYS);
        var invitationOffer = invitations.findByToken(issuedInvitation.token()).orElseThrow();
        return invitations.accept(invitee, invitationOffer, "Robin");
    }
}
