package app.entente.demo;

/** An act of the scripted partner. */
public enum DemoAct {
    READY,
    FLOOR_TAKEN,
    SAID,
    SAID_BACK,
    UNDERSTOOD,
    FLOOR_PASSED,
    NOTE_WRITTEN,
    AGREEMENT_CONFIRMED,
    CHECK_IN_OPENED
}
