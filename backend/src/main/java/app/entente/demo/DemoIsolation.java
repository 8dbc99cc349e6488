package app.entente.demo;

import app.entente.couple.PartnerJoined;
import app.entente.demo.DemoUnavailable.DemoStaysInside;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps demo people among themselves: they cannot fill a space with anybody but each other, whoever invited whom. */
@Component
class DemoIsolation {

    private final DemoRepository demos;

    DemoIsolation(DemoRepository demos) {
        this.demos = demos;
    }

    /** Throws {@link DemoStaysInside} within the joining transaction, which is rolled back. */
    @EventListener
    void refuse(PartnerJoined joined) {
        if (joined.recipients().stream().anyMatch(it -> demos.findByPerson(it).isPresent())) {
            throw new DemoStaysInside();
        }
    }
}
