package app.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.journey.ChromiumLauncher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LockScriptTests {

    private static final String LOCK_AFTER_ONE_MINUTE = "<meta name='lock-after' content='1'>";
    private static final String BODY = "<p>What nobody else may read</p><input>";
    private static final String COVERED =
            "getComputedStyle(document.documentElement).display === 'none' && !document.title";
    /** Ends once another listener, who came after the page's own, has heard of it. */
    private static final String TOUCH_ELSEWHERE = """
            () => new Promise(done => {
              new BroadcastChannel('touched').onmessage = done;
              new BroadcastChannel('touched').postMessage('');
            })""";

    private static final String[] SCRIPTS = {"scripts/connection.js", "scripts/lock.js"};

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();

    @AfterAll
    void end() {
        chromiumLauncher.close();
    }

    private ScriptPage page(String head) {
        return ScriptPage.of(chromiumLauncher.browser(), head, BODY, SCRIPTS);
    }

    @Test
    void afterTheChosenTimeItLeadsToTheLockAndBack() {
        try (var page = page(LOCK_AFTER_ONE_MINUTE)) {
            pass(page, 61);

            page.page().waitForURL("http://entente.test/locked?to=%2Fpage");
            assertThat(page.asked()).contains("POST http://entente.test/lock");
        }
    }

    @Test
    void withoutTheServerThePageIsCoveredAllTheSame() {
        try (var page = page(LOCK_AFTER_ONE_MINUTE)) {
            page.page().route("**/lock", it -> {}); // no answer ever
            assertThat(page.holds(COVERED)).isFalse();
            pass(page, 61);

            page.await(COVERED);
        }
    }

    @Test
    void whatIsNotSavedHoldsUpNoLock() {
        try (var page = page(LOCK_AFTER_ONE_MINUTE)) {
            page.page().keyboard().press("a"); // a browser asks nobody who has not touched the page
            page.run("() => addEventListener('beforeunload', it => it.preventDefault())");
            pass(page, 61);

            page.page().waitForURL("http://entente.test/locked?to=%2Fpage");
        }
    }

    @Test
    void whileItIsTouchedItStaysAndTheServerIsToldNowAndThen() {
        try (var page = page(LOCK_AFTER_ONE_MINUTE)) {
            for (var i = 0; i < 3; i++) {
                pass(page, 40);
                page.page().keyboard().press("a");
                page.page().keyboard().press("b");
            }

            assertThat(page.holds(COVERED)).isFalse();
            assertThat(page.asked())
                    .filteredOn(it -> it.equals("POST http://entente.test/lock/active"))
                    .hasSize(3);
        }
    }

    @Test
    void aTouchInAnotherTabCounts() {
        try (var page = page(LOCK_AFTER_ONE_MINUTE)) {
            pass(page, 40);
            page.run(TOUCH_ELSEWHERE);
            pass(page, 40);

            assertThat(page.holds(COVERED)).isFalse();
        }
    }

    @Test
    void whoHasNoLockIsNeverCovered() {
        try (var page = page("")) {
            page.page().keyboard().press("a");
            pass(page, 3_600);

            assertThat(page.holds(COVERED)).isFalse();
            assertThat(page.asked()).noneMatch(it -> it.startsWith("POST"));
        }
    }

    @Test
    void aLockThatIsChosenNowHoldsNow() {
        try (var page = page("")) {
            page.run("() => screenLock.set(5)");
            pass(page, 301);
            page.page().waitForURL("http://entente.test/locked?to=%2Fpage");
        }
    }

    /** The page's clock goes on by this many seconds, and the page looks at it. */
    private static void pass(ScriptPage page, int seconds) {
        page.run("""
                () => {
                  const now = Date.now;
                  Date.now = () => now.call(Date) + %d * 1_000;
                  document.dispatchEvent(new Event('visibilitychange'));
                }""".formatted(seconds));
    }
}
