package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

import app.entente.demo.DemoCouple;
import app.entente.person.PersonId;

/** The two people a visitor can be in the demo. */
enum DemoPersona {
    NOA,
    ROBIN;

    static DemoPersona of(PersonId person, DemoCouple couple) {
        return person.equals(couple.noa()) ? NOA : ROBIN;
    }

    DemoPersona other() {
        return this == NOA ? ROBIN : NOA;
    }

    String displayName() {
        return text("demo.persona", this);
    }
}
