package app.entente.journey;

import java.net.URI;

/** Two people make accounts and find together, each in their own browser. */
final class Pairing {

    private Pairing() {}

    static void pair(JourneyUser noa, JourneyUser robin, String password) {
        noa.open("/create-account");
        noa.createAccount("noa", password);
        noa.clickLink("I’ve put it somewhere safe")
                .fill("Your name in this space", "Noa")
                .click("Start");
        noa.awaitText("Hello, Noa").open("/invite").click("Make the invitation");
        robin.open("/join#" + secret(noa)).awaitText("Noa has invited you").clickLink("Create an account");
        robin.createAccount("robin", password);
        robin.clickLink("I’ve put it somewhere safe");
        robin.find("input[name=displayName]").fill("Robin");
        robin.click("Accept the invitation").awaitText("You and Noa");
    }

    /** Joins somebody who has begun alone, in whatever language. */
    static void join(JourneyUser inviter, JourneyUser partner, String name) {
        inviter.open("/invite").find("main .btn.primary").click();
        partner.open("/join#" + secret(inviter)).find("main a.btn.primary").click();
        partner.fillAccount(name);
        partner.find("main a.btn.primary").click();
        partner.find("input[name=displayName]").fill("Dominique");
        partner.find(".entry-form .btn.primary").click();
        partner.awaitAddress("/home");
    }

    private static String secret(JourneyUser inviter) {
        var link = inviter.page().getByText("/join#").first().innerText().strip();
        return URI.create(link).getFragment();
    }
}
