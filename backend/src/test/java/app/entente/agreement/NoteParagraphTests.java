package app.entente.agreement;

import static app.entente.couple.Seat.A;
import static app.entente.couple.Seat.B;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Seat;
import app.entente.values.ThemeId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteParagraphTests {

    private static final ThemeId MONEY = new ThemeId("money");

    private final NoteParagraph seen =
            new NoteParagraph(NoteParagraphId.create(), 3, MONEY, 1024, List.of(new NoteWording(A, "old")));

    @Test
    void whoWritesOnWhatStandsThereReplacesIt() {
        assertThat(write(seen, 3, B, "new").wordings()).containsExactly(new NoteWording(B, "new"));
    }

    @Test
    void whoWritesOnAnOlderVersionStandsBesideTheNewer() {
        var quicker = write(seen, 3, A, "quicker");
        var both = write(quicker, 3, B, "slower");
        assertThat(both.contested()).isTrue();
        assertThat(both.wordings()).containsExactly(new NoteWording(A, "quicker"), new NoteWording(B, "slower"));
    }

    @Test
    void bothWritingTheSameIsNoConflict() {
        assertThat(write(write(seen, 3, A, "same"), 3, B, "same").contested()).isFalse();
    }

    @Test
    void typingOnWhileContestedChangesOnesOwnWordingOnly() {
        var both = write(write(seen, 3, A, "quicker"), 3, B, "slo");
        assertThat(write(both, 3, B, "slower").wordings())
                .containsExactly(new NoteWording(A, "quicker"), new NoteWording(B, "slower"));
    }

    @Test
    void everyChangeIsANewVersion() {
        assertThat(write(seen, 3, B, "new").version()).isEqualTo(4);
        assertThat(write(seen, 3, B, "old").version()).isEqualTo(3);
    }

    private static NoteParagraph write(NoteParagraph noteParagraph, int base, Seat by, String text) {
        return noteParagraph.withWording(base, new NoteWording(by, text));
    }
}
