package app.entente.demo;

import app.entente.couple.Membership;

/** Who plays whom. */
record DemoPeople(Membership noa, Membership robin) {

    Membership of(DemoRole demoRole) {
        return switch (demoRole) {
            case NOA -> noa;
            case ROBIN -> robin;
        };
    }
}
