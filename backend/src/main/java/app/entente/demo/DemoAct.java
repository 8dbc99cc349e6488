package app.entente.demo;

/** The act the scripted partner has just done. */
public enum DemoAct {
    READY,
    FLOOR_TAKEN,
    SAID,
    SAID_BACK,
    UNDERSTOOD,
    FLOOR_PASSED,
    NOTE_WRITTEN,
    AGREEMENT_CONFIRMED
}
