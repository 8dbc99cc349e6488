package app.entente.account;

import app.entente.person.PersonId;

/** A change of an account; listeners act in its transaction, in which what they keep of the person is still there. */
public sealed interface AccountEvent {

    PersonId person();

    /** The person has a new password, by a change or by recovery. */
    record PasswordReplaced(PersonId person) implements AccountEvent {}

    /** The account and everything of its person is being erased. */
    record Erased(PersonId person) implements AccountEvent {}
}
