package app.entente.demo;

import app.entente.couple.Membership;

/** The memberships of the two demo people, by role. */
record DemoPeople(Membership noa, Membership robin) {

    Membership of(DemoRole demoRole) {
        return switch (demoRole) {
            case NOA -> noa;
            case ROBIN -> robin;
        };
    }
}
