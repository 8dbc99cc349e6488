package app.entente.account;

/** A new account, and the recovery code that is shown this once. */
public record Created(PersonId person, RecoveryCode code) {}
