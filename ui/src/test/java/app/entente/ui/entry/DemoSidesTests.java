package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.account.PersonId;
import app.entente.account.Places;
import app.entente.demo.Demo;
import app.entente.demo.DemoCouple;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@EntryTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-per-address=2"})
class DemoSidesTests {

    private static final Map<String, String> NOA = Map.of("as", "NOA");
    private static final Map<String, String> ROBIN = Map.of("as", "ROBIN");

    private final Places places;
    private final Demo demo;
    private final Browser mine;
    private final Browser others;
    private final Browser third;

    DemoSidesTests(
            @Autowired Places places, @Autowired Demo demo, @Autowired TurnableClock clock, @LocalServerPort int port) {
        clock.turn(Duration.ofHours(1)); // nobody has tried too often
        this.places = places;
        this.demo = demo;
        mine = new Browser(port);
        others = new Browser(port);
        third = new Browser(port);
    }

    @AfterEach
    void clearTheStage() {
        leave(mine);
        leave(others);
    }

    @Test
    void oneClickOnTheFirstPageMakesOneNoa() {
        assertThat(mine.open("/").body()).contains("Look around with a demo couple");

        var started = mine.submit("/demo", NOA);

        assertThat(Browser.location(started))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/comparison"));
        assertThat(person(mine)).isEqualTo(couple(mine).noa());
    }

    @Test
    void changingSidesEndsThePlaceOfTheFirst() {
        start(mine);
        var couple = couple(mine);

        mine.open("/");
        mine.submit("/demo", ROBIN);

        assertThat(couple(mine)).isEqualTo(couple);
        assertThat(person(mine)).isEqualTo(couple.robin());
        assertThat(places.of(couple.noa())).isEmpty();
    }

    @Test
    void nobodyChangesToThePersonOfAnotherCouple() {
        start(mine);
        start(others);
        var stranger = couple(others).robin();

        mine.open("/");
        mine.submit("/demo", Map.of("as", "ROBIN", "person", stranger.value().toString()));
        mine.open("/");
        var named = mine.submit("/demo", Map.of("as", stranger.value().toString()));

        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(person(mine)).isEqualTo(couple(mine).robin()).isNotEqualTo(stranger);
        assertThat(places.of(stranger)).isEmpty();
    }

    @Test
    void leavingEndsTheDemoAndLeadsToTheFirstPage() {
        start(mine);
        var noa = couple(mine).noa();

        mine.open("/");
        var left = mine.submit("/demo/end", Map.of());

        assertThat(Browser.location(left))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/"));
        assertThat(demo.of(noa)).isEmpty();
        assertThat(Visitors.isSignedIn(mine)).isFalse();
    }

    @Test
    void oneTooManyIsRefusedWithWhatToDo() {
        start(mine);
        start(others);

        var refused = start(third);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You have opened several demos", "href=\"/create-account\"");
    }

    @Test
    void theFormsOwnAddressLeadsToThePageBehindIt() {
        assertThat(Browser.location(mine.open("/demo")))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/"));

        start(mine);

        assertThat(Browser.location(mine.open("/demo")))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/comparison"));
    }

    @Test
    void aForgedFormStartsNothing() {
        assertThat(mine.submitForged("/demo", NOA).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> start(Browser browser) {
        browser.open("/");
        return browser.submit("/demo", NOA);
    }

    private static void leave(Browser browser) {
        browser.open("/");
        browser.submit("/demo/end", Map.of());
    }

    private DemoCouple couple(Browser browser) {
        return demo.of(person(browser)).orElseThrow();
    }

    private PersonId person(Browser browser) {
        return Optional.ofNullable(browser.cookie("place").orElseThrow().getValue())
                .flatMap(places::resume)
                .orElseThrow()
                .person();
    }
}
