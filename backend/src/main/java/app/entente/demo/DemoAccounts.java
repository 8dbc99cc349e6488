package app.entente.demo;

import app.entente.account.Accounts;
import app.entente.couple.Spaces;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.person.PersonId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes two people and a space for them, by the services everybody uses; nobody knows their names and passwords. */
@Component
class DemoAccounts {

    private final Accounts accounts;
    private final Spaces spaces;
    private final Invitations invitations;

    DemoAccounts(Accounts accounts, Spaces spaces, Invitations invitations) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.invitations = invitations;
    }

    DemoPeople create(DemoScript demoScript, DemoVariant variant) {
        var roles = DemoRole.of(variant);
        var first = spaces.create(person(), demoScript.sheet(roles.getFirst()).name());
        var issuedInvitation = invitations.issue(first, InvitationLifetime.ONE_DAY);
        var invitationOffer = invitations.toOffer(issuedInvitation).orElseThrow();
        return new DemoPeople(
                variant,
                first,
                invitations.accept(
                        person(),
                        invitationOffer,
                        demoScript.sheet(roles.getLast()).name()));
    }

    private PersonId person() {
        return accounts.create("demo-" + random(), random()).person();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
