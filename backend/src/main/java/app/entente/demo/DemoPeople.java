package app.entente.demo;

import app.entente.couple.Membership;
import java.util.List;

/** The memberships of the two people of a demo, by role. */
record DemoPeople(DemoVariant variant, Membership first, Membership second) {

    List<DemoRole> roles() {
        return DemoRole.of(variant);
    }

    Membership of(DemoRole demoRole) {
        return switch (demoRole.seat()) {
            case A -> first;
            case B -> second;
        };
    }
}
