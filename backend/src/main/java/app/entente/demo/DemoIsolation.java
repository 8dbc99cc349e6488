package app.entente.demo;

import app.entente.couple.PartnerJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps demo people inside: with anybody but each other they cannot fill a space, whoever asked whom. */
@Component
class DemoIsolation {

    private final DemoRepository demos;

    DemoIsolation(DemoRepository demos) {
        this.demos = demos;
    }

    /** Speaks up within the joining transaction, which then comes to nothing. */
    @EventListener
    void refuse(PartnerJoined joined) {
        if (joined.recipients().stream().anyMatch(it -> demos.findByPerson(it).isPresent())) {
            throw new DemoStaysInside();
        }
    }
}
