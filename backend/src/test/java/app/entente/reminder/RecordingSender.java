package app.entente.reminder;

import app.entente.person.PersonId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers whom it was to remind, of one person alone: a database has others. */
class RecordingSender implements ReminderSender {

    private final ReminderChannel channel;
    private final PersonId only;
    private final List<PersonId> sent = new CopyOnWriteArrayList<>();

    RecordingSender(ReminderChannel channel, PersonId only) {
        this.channel = channel;
        this.only = only;
    }

    @Override
    public ReminderChannel channel() {
        return channel;
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public void send(PersonId person) {
        if (person.equals(only)) {
            sent.add(person);
        }
    }

    int count() {
        return sent.size();
    }
}
