package app.entente.account;

import app.entente.person.PersonId;

/** A new account, and the recovery code that is shown this once. */
public record NewAccount(PersonId person, RecoveryCode code) {}
