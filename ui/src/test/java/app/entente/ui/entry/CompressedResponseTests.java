package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.bench.LoadScreen;
import app.entente.couple.Couples;
import app.entente.signin.SignedInPlaces;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The last answer of a screen is kept small, and sent again to a browser that did not get it. */
@HttpTest
@Import({Couples.class, CompressedResponseTests.OpenScreens.class})
class CompressedResponseTests {

    private final Couples couples;
    private final SignedInPlaces places;
    private final OpenScreens openScreens;
    private final int port;

    @Autowired
    CompressedResponseTests(
            Couples couples, SignedInPlaces places, OpenScreens openScreens, @LocalServerPort int port) {
        this.couples = couples;
        this.places = places;
        this.openScreens = openScreens;
        this.port = port;
    }

    @Test
    void anAnswerThatWasLostIsSentAgain() throws Exception {
        var http = HttpClient.newHttpClient();
        try {
            var screen = LoadScreen.open(
                    http,
                    URI.create("http://localhost:" + port),
                    places.create(couples.alone().person()),
                    "home");

            assertThat(screen.lastLength()).isGreaterThan(10_000);
            assertThat(screen.isAnsweredAlikeAgain()).isTrue();
            assertThat(screen.isAnsweredAlikeAgain()).isTrue();
            assertThat(openScreens.all().getLast().getInternals().getLastRequestResponse())
                    .as("what Flow itself keeps")
                    .isEmpty();
        } finally {
            http.shutdownNow();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OpenScreens {

        private final List<UI> all = new CopyOnWriteArrayList<>();

        @Bean
        VaadinServiceInitListener noting() {
            return service -> service.getSource().addUIInitListener(it -> all.add(it.getUI()));
        }

        List<UI> all() {
            return all;
        }
    }
}
