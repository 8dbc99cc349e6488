package app.entente.guide;

import app.entente.comparison.Compared;
import app.entente.comparison.View;
import app.entente.couple.Voice;

/** One of each, by voice: so that the guide reads the same whoever has asked for it. */
record Sides<T>(T teal, T amber) {

    static <T> Sides<T> of(Voice mine, T my, T partners) {
        return mine == Voice.TEAL ? new Sides<>(my, partners) : new Sides<>(partners, my);
    }

    static Sides<View> of(Voice mine, Compared item) {
        return of(mine, item.mine(), item.partners());
    }

    T of(Voice voice) {
        return voice == Voice.TEAL ? teal : amber;
    }
}
