package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.demo.DemoCouple;
import app.entente.demo.DemoVariant;
import app.entente.demo.Demos;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaces;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@HttpTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-per-address=2"})
class DemoControllerTests {

    private static final Map<String, String> NOA = Map.of("as", "NOA");
    private static final Map<String, String> ROBIN = Map.of("as", "ROBIN");
    private static final Map<String, String> LOU = Map.of("as", "LOU");

    private final SignedInPlaces signedInPlaces;
    private final Demos demos;
    private final HttpBrowser mine;
    private final HttpBrowser others;
    private final HttpBrowser third;

    DemoControllerTests(
            @Autowired SignedInPlaces signedInPlaces,
            @Autowired Demos demos,
            @Autowired TurnableClock clock,
            @LocalServerPort int port) {
        clock.turn(Duration.ofHours(1)); // nobody has tried too often
        this.signedInPlaces = signedInPlaces;
        this.demos = demos;
        var network = HttpBrowser.anyNetwork();
        mine = new HttpBrowser(port, "en", network);
        others = new HttpBrowser(port, "en", network);
        third = new HttpBrowser(port, "en", network);
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

        assertThat(HttpBrowser.location(started))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/home"));
        assertThat(person(mine)).isEqualTo(couple(mine).first());
    }

    @Test
    void changingSidesEndsThePlaceOfTheFirst() {
        start(mine);
        var couple = couple(mine);

        mine.open("/");
        mine.submit("/demo", ROBIN);

        assertThat(couple(mine)).isEqualTo(couple);
        assertThat(person(mine)).isEqualTo(couple.second());
        assertThat(signedInPlaces.findByPerson(couple.first())).isEmpty();
    }

    @Test
    void nobodyChangesToThePersonOfAnotherCouple() {
        start(mine);
        start(others);
        var stranger = couple(others).second();

        mine.open("/");
        mine.submit("/demo", Map.of("as", "ROBIN", "person", stranger.value().toString()));
        mine.open("/");
        var named = mine.submit("/demo", Map.of("as", stranger.value().toString()));

        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(person(mine)).isEqualTo(couple(mine).second()).isNotEqualTo(stranger);
        assertThat(signedInPlaces.findByPerson(stranger)).isEmpty();
    }

    @Test
    void leavingEndsTheDemoAndLeadsToTheFirstPage() {
        start(mine);
        var noa = couple(mine).first();

        mine.open("/");
        var left = mine.submit("/demo/end", Map.of());

        assertThat(HttpBrowser.location(left))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/"));
        assertThat(demos.findByPerson(noa)).isEmpty();
        assertThat(TestAccounts.isSignedIn(mine)).isFalse();
    }

    @Test
    void theFirstPageAlsoLeadsToTheCoupleHalfAYearOn() {
        assertThat(mine.open("/").body()).contains("See a couple half a year later");

        mine.submit("/demo", LOU);

        assertThat(couple(mine).variant()).isEqualTo(DemoVariant.LATER);
        assertThat(person(mine)).isEqualTo(couple(mine).first());
        mine.open("/");
        mine.submit("/demo", Map.of("as", "MIKA"));
        assertThat(person(mine)).isEqualTo(couple(mine).second());
    }

    /** No second place of the few an address may have is taken, and nobody stays signed in to the first. */
    @Test
    void oneDemoTakesThePlaceOfTheOther() {
        start(mine);
        start(others);
        var before = couple(mine);

        mine.open("/");
        mine.submit("/demo", LOU);

        assertThat(couple(mine).variant()).isEqualTo(DemoVariant.LATER);
        assertThat(demos.findByPerson(before.first())).isEmpty();
        assertThat(signedInPlaces.findByPerson(before.first())).isEmpty();
    }

    @Test
    void oneTooManyIsRefusedWithWhatToDo() {
        start(mine);
        start(others);

        var refused = start(third);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You’ve opened several demos", "href=\"/create-account\"");
    }

    @Test
    void theFormsOwnAddressLeadsToThePageBehindIt() {
        assertThat(HttpBrowser.location(mine.open("/demo")))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/"));

        start(mine);

        assertThat(HttpBrowser.location(mine.open("/demo")))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/home"));
    }

    @Test
    void aForgedFormStartsNothing() {
        assertThat(mine.submitForged("/demo", NOA).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> start(HttpBrowser httpBrowser) {
        httpBrowser.open("/");
        return httpBrowser.submit("/demo", NOA);
    }

    private static void leave(HttpBrowser httpBrowser) {
        httpBrowser.open("/");
        httpBrowser.submit("/demo/end", Map.of());
    }

    private DemoCouple couple(HttpBrowser httpBrowser) {
        return demos.findByPerson(person(httpBrowser)).orElseThrow();
    }

    private PersonId person(HttpBrowser httpBrowser) {
        return Optional.ofNullable(httpBrowser.cookie("place").orElseThrow().getValue())
                .flatMap(signedInPlaces::resume)
                .orElseThrow()
                .person();
    }
}
