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
        noa.awaitText("Hello, Noa").open("/invite").click("Make the invitation").awaitText("/join#");
        var link = URI.create(noa.page().getByText("/join#").first().innerText().strip());
        robin.open("/join#" + link.getFragment())
                .awaitText("Noa has invited you")
                .clickLink("Create an account");
        robin.createAccount("robin", password);
        robin.clickLink("I’ve put it somewhere safe");
        robin.find("input[name=displayName]").fill("Robin");
        robin.click("Accept the invitation").awaitText("You and Noa");
    }
}
