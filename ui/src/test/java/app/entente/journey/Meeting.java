package app.entente.journey;

import java.net.URI;

/** Two people make accounts and find together, each in their own browser. */
final class Meeting {

    private Meeting() {}

    static void of(Traveller noa, Traveller robin, String password) {
        noa.open("/create-account");
        noa.createAccount("noa", password);
        noa.follow("I have kept it").write("Your name in this space", "Noa").press("Begin");
        noa.see("Hello, Noa").open("/invite").press("Make the invitation").see("/join#");
        var link = URI.create(noa.page().getByText("/join#").first().innerText().strip());
        robin.open("/join#" + link.getFragment()).see("Noa asks you").follow("Create an account");
        robin.createAccount("robin", password);
        robin.follow("I have kept it");
        robin.find("input[name=displayName]").fill("Robin");
        robin.press("Accept the invitation").see("You and Noa");
    }
}
