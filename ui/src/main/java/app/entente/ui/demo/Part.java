package app.entente.ui.demo;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.PersonId;
import app.entente.demo.DemoCouple;

/** Whom one can be in the demo. */
enum Part {
    NOA,
    ROBIN;

    static Part of(PersonId person, DemoCouple couple) {
        return person.equals(couple.noa()) ? NOA : ROBIN;
    }

    Part other() {
        return this == NOA ? ROBIN : NOA;
    }

    String inWords() {
        return text("demo.persona", this);
    }
}
