package app.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.journey.ChromiumLauncher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The scripts of web push in Chromium, whose push service is played by the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderScriptTests {

    private static final String PLAYED_BROWSER = """
            permission => {
              window.registered = [];
              window.shown = [];
              window.ended = 0;
              window.cleared = 0;
              const registration = {
                active: {},
                pushManager: { subscribe: given => { window.subscribed = given; return { endpoint: 'https://push.example/1' }; } },
                unregister: () => window.ended++,
                getNotifications: () => Promise.resolve([{ close: () => window.cleared++ }]),
                showNotification: (...given) => window.shown.push(given),
              };
              Object.defineProperty(window, 'Notification', { value: { requestPermission: () => permission } });
              Object.defineProperty(window, 'registration', { value: registration });
              Object.defineProperty(window, 'clients', { value: { openWindow: it => { window.openedWindow = it; } } });
              Object.defineProperty(navigator, 'serviceWorker', { value: {
                register: (...given) => { window.registered.push(given); return registration; },
                getRegistration: () => registration,
              }});
            }""";

    private static final String SIGN_OUT = "<button data-signs-out><span>Sign out</span></button><button>Stay</button>";

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();

    @AfterAll
    void end() {
        chromiumLauncher.close();
    }

    private ScriptPage page(String permission) {
        var page = ScriptPage.of(
                chromiumLauncher.browser(), "", SIGN_OUT, "scripts/reminders.js", "scripts/reminder-worker.js");
        page.page().evaluate(PLAYED_BROWSER, permission);
        return page;
    }

    @Test
    void turningOnGivesTheEndpointAndNoPageIsInReachOfTheWorker() {
        try (var page = page("granted")) {
            assertThat(page.run("() => reminders.turnOn('key', 'A short reminder')"))
                    .isEqualTo("https://push.example/1");
            assertThat(page.run("() => JSON.stringify(registered)"))
                    .isEqualTo("[[\"/scripts/reminder-worker.js?text=A+short+reminder\",{\"scope\":\"/scripts/\"}]]");
            assertThat(page.run("() => JSON.stringify(subscribed)"))
                    .isEqualTo("{\"userVisibleOnly\":true,\"applicationServerKey\":\"key\"}");
            page.run("() => reminders.turnOff()");
            assertThat(page.holds("ended === 1 && cleared === 1")).isTrue();
        }
    }

    @Test
    void signingOutRemovesTheWorkerAndAReminderThatStandsThere() {
        try (var page = page("granted")) {
            page.run("() => document.querySelectorAll('button')[1].click()");
            assertThat(page.holds("ended === 0")).isTrue();
            page.run("() => document.querySelector('span').click()");
            page.page().waitForCondition(() -> page.holds("ended === 1 && cleared === 1"));
        }
    }

    @Test
    void aBrowserThatIsNotAllowedToRegistersNothing() {
        try (var page = page("denied")) {
            assertThat(page.run("() => reminders.turnOn('key', 'text').then(() => 'on', () => 'off')"))
                    .isEqualTo("off");
            assertThat(page.holds("registered.length === 0")).isTrue();
        }
    }

    @Test
    void theNotificationIsTheSameWhateverThePushSays() {
        try (var page = page("granted")) {
            page.run("""
                    () => ['', 'Robin has answered'].forEach(it =>
                      dispatchEvent(Object.assign(new Event('push'), { data: { text: () => it }, waitUntil: () => {} })))""");
            assertThat(page.run("() => JSON.stringify(shown)"))
                    .isEqualTo("[[\"\",{\"tag\":\"reminder\"}],[\"\",{\"tag\":\"reminder\"}]]");
        }
    }

    @Test
    void aTapOnItLeadsToTheFirstPage() {
        try (var page = page("granted")) {
            page.run("""
                    () => dispatchEvent(Object.assign(new Event('notificationclick'),
                      { notification: { close: () => {} }, waitUntil: () => {} }))""");
            assertThat(page.holds("openedWindow === '/'")).isTrue();
        }
    }
}
