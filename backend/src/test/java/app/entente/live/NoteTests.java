package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.PersonId;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoteTests {

    private static final UUID NODE = UUID.randomUUID();

    @Test
    void theLongestNoteFitsOneNotification() {
        var kind = "AVeryLongKindOfEventThatSomebodyMightThinkOfOneDay";
        var note = new Note(
                NODE,
                IntStream.range(0, Note.MOST)
                        .mapToObj(_ -> new Note.Due(PersonId.create(), kind))
                        .toList());
        assertThat(note.text()).hasSizeLessThan(8000);
        assertThat(Note.read(note.text())).containsExactly(note);
    }

    @Test
    void aForeignNoteIsNotRead() {
        assertThat(Note.read("")).isEmpty();
        assertThat(Note.read("hello")).isEmpty();
        assertThat(Note.read(NODE + ";Changed:not-an-id")).isEmpty();
        assertThat(Note.read(NODE + ";Changed:" + NODE + ";drop table")).isEmpty();
    }
}
