package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.person.PersonId;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterMessageTests {

    private static final UUID NODE = UUID.randomUUID();

    @Test
    void theLongestNoteFitsOneNotification() {
        var kind = "AVeryLongKindOfEventThatSomebodyMightThinkOfOneDay";
        var clusterMessage = new ClusterMessage(
                NODE,
                IntStream.range(0, ClusterMessage.MAX_NOTICES)
                        .mapToObj(_ -> new ClusterMessage.DueNotice(PersonId.create(), kind))
                        .toList());
        assertThat(clusterMessage.encode()).hasSizeLessThan(8000);
        assertThat(ClusterMessage.decode(clusterMessage.encode())).containsExactly(clusterMessage);
    }

    @Test
    void aForeignNoteIsNotRead() {
        assertThat(ClusterMessage.decode("")).isEmpty();
        assertThat(ClusterMessage.decode("hello")).isEmpty();
        assertThat(ClusterMessage.decode(NODE + ";Changed:not-an-id")).isEmpty();
        assertThat(ClusterMessage.decode(NODE + ";Changed:" + NODE + ";drop table"))
                .isEmpty();
    }
}
