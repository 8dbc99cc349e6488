package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screen that sends what cannot be read gets one line into the log, without a byte of what it sent. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class ScreenMessageTests {

    private static final String PLANTED = "CANARYWORD";
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final HttpBrowser browser;

    ScreenMessageTests(@LocalServerPort int port) {
        browser = new HttpBrowser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "CANARYWORD",
                "{\"CANARYWORD\":",
                "{\"csrfToken\":\"KEY\",\"clientId\":0,\"syncId\":\"CANARYWORD\",\"rpc\":\"CANARYWORD\"}",
                "{\"csrfToken\":\"KEY\",\"clientId\":0,\"syncId\":0,\"rpc\":\"CANARYWORD\"}",
                "{\"csrfToken\":\"KEY\",\"clientId\":0,\"syncId\":0,\"rpc\":[{\"type\":\"CANARYWORD\"}]}",
                "{\"csrfToken\":\"KEY\",\"clientId\":0,\"syncId\":0,\"rpc\":[{\"type\":\"event\",\"node\":\"CANARYWORD\"}]}",
                "{\"csrfToken\":\"KEY\",\"clientId\":0,\"syncId\":0,\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":99,"
                        + "\"property\":\"CANARYWORD\",\"value\":1}]}"
            })
    void aMessageThatCannotBeReadIsOneLine(String message, CapturedOutput output) {
        var key = KEY.matcher(browser.open("/?v-r=init&location=").body());
        assertThat(key.find()).isTrue();
        var before = output.getAll().length();

        var answer = browser.post("/?v-r=uidl&v-uiId=0", message.replace("KEY", key.group(1)));

        assertThat(answer.body()).doesNotContain("Exception", "com.vaadin", PLANTED);
        assertThat(output.getAll().substring(before).lines())
                .hasSizeLessThanOrEqualTo(1)
                .noneMatch(it -> it.contains(PLANTED));
    }
}
