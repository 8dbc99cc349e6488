package app.entente.reminder;

import app.entente.person.PersonId;

/** Sends one reminder by one channel; a failure is not repeated. */
interface ReminderSender {

    ReminderChannel channel();

    /** Returns whether this server can send by the channel. */
    boolean available();

    void send(PersonId person);
}
