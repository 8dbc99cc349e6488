package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

import app.entente.demo.DemoCouple;
import app.entente.demo.DemoVariant;
import app.entente.person.PersonId;
import java.util.Arrays;
import java.util.List;

/** The people a visitor can be in the demos, two in each. */
enum DemoPersona {
    NOA(DemoVariant.BEGINNING),
    ROBIN(DemoVariant.BEGINNING),
    LOU(DemoVariant.LATER),
    MIKA(DemoVariant.LATER);

    private final DemoVariant variant;

    DemoPersona(DemoVariant variant) {
        this.variant = variant;
    }

    static DemoPersona of(PersonId person, DemoCouple couple) {
        var both = of(couple.variant());
        return person.equals(couple.first()) ? both.getFirst() : both.getLast();
    }

    /** Returns the two of this demo. */
    static List<DemoPersona> of(DemoVariant variant) {
        return Arrays.stream(values()).filter(it -> it.variant == variant).toList();
    }

    DemoVariant variant() {
        return variant;
    }

    DemoPersona other() {
        return of(variant).stream().filter(it -> it != this).findFirst().orElseThrow();
    }

    String displayName() {
        return text("demo.persona", this);
    }
}
