package app.entente.demo;

import app.entente.couple.Membership;

/** Who plays whom. */
record Cast(Membership noa, Membership robin) {

    Membership of(Role role) {
        return switch (role) {
            case NOA -> noa;
            case ROBIN -> robin;
        };
    }
}
