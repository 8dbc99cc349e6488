package app.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.journey.ChromiumLauncher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionScriptTests {

    /** Two subscribers, and an owner who listens in both ways. */
    private static final String TWO_LISTEN = """
            window.told = [];
            for (const name of ['one', 'two']) {
              connection.subscribe(Object.fromEntries(['created', 'opened', 'heard', 'closed']
                  .map(kind => [kind, () => told.push(name + ' ' + kind)])));
            }
            window.owner = [];
            window.socket = new WebSocket('ws://entente.test/push');
            for (const kind of ['message', 'close']) {
              socket['on' + kind] = event => owner.push(kind + (event.code ? ' ' + event.code : ''));
              socket.addEventListener(kind, () => owner.push('listener ' + kind));
            }
            """;

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private ScriptPage page = ScriptPage.of(chromiumLauncher.browser(), "", "");

    @BeforeEach
    void load() {
        page.close();
        page = ScriptPage.of(chromiumLauncher.browser(), "", "", "scripts/connection.js");
        page.run("() => {" + TWO_LISTEN + "}");
    }

    @AfterEach
    void leavesNothingOpen() {
        page.close();
    }

    @AfterAll
    void end() {
        chromiumLauncher.close();
    }

    @Test
    void everySubscriberIsToldOfEverySocket() {
        page.run("() => ['open', 'message', 'close'].forEach(it => socket.hear(it))");

        assertThat(page.run("() => told.join()"))
                .isEqualTo("one created,two created,one opened,two opened,one heard,two heard,one closed,two closed");
        assertThat(page.run("() => owner.join()")).isEqualTo("listener message,message,listener close,close 1006");
    }

    @Test
    void aSocketIsStillASocket() {
        assertThat(page.holds("socket instanceof WebSocket && socket.given[0] === 'ws://entente.test/push'"))
                .isTrue();
    }

    @Test
    void theOwnerOfAnAbandonedSocketIsToldAtOnceAndOnlyOnce() {
        page.run("() => { connection.abandon(socket); socket.hear('message'); socket.hear('close'); }");

        assertThat(page.run("() => owner.join()")).isEqualTo("close 4000");
        assertThat(page.run("() => told.join()")).isEqualTo("one created,two created");
        assertThat(page.holds("socket.closes === 1")).isTrue();
    }

    @Test
    void onceSilencedNoSocketIsHeard() {
        page.run("() => { connection.silence(); socket.hear('message'); socket.hear('close'); }");

        assertThat(page.holds("socket.closes === 1 && owner.length === 0")).isTrue();
    }

    @Test
    void aSocketThatCannotBeClosedKeepsNoOtherOpen() {
        page.run("""
                () => {
                  socket.close = () => { throw new Error('dead'); };
                  window.other = new WebSocket('ws://entente.test/other');
                  connection.silence();
                }""");

        assertThat(page.holds("other.closes === 1")).isTrue();
    }

    @Test
    void onceSilencedNoSocketIsOpened() {
        page.run("() => { connection.silence(); new WebSocket('ws://entente.test/again').send('x'); }");

        assertThat(page.holds("played.length === 1")).isTrue();
    }

    @Test
    void onceSilencedNoRequestIsAnsweredAndNoneIsSent() {
        page.run("""
                () => {
                  window.answers = 0;
                  window.ask = address => {
                    const request = new XMLHttpRequest();
                    request.onload = () => answers++;
                    request.onabort = () => window.aborted = true;
                    request.open('POST', address);
                    request.send();
                  };
                  ask('/late');
                }""");
        page.await("performance.now() > 0");
        page.run("() => { connection.silence(); ask('/another'); }");
        page.answerLate();

        assertThat(page.holds("aborted && answers === 0")).isTrue();
        assertThat(page.asked()).doesNotContain("POST http://entente.test/another");
    }
}
