package app.entente.account;

import app.entente.person.PersonId;

/** A new account and its recovery code, which is shown this once. */
public record NewAccount(PersonId person, RecoveryCode code) {}
