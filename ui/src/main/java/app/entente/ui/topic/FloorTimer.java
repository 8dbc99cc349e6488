package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A timer in the browser that suggests a turn's length; at the end it shows a message and interrupts nobody. */
class FloorTimer extends Span {

    private static final int MINUTES = 3;

    private static final String COUNT = """
            const words = JSON.parse($1);
            const begun = Date.now() - $0;
            const tell = () => {
              const left = Math.ceil(words.length - 1 - (Date.now() - begun) / 60000);
              this.textContent = words[Math.max(0, left)];
            };
            clearInterval(this.counting);
            this.counting = setInterval(() => this.isConnected ? tell() : clearInterval(this.counting), 5000);
            tell();
            """;

    private final Span left = new Span(text("talk.timer.left", MINUTES));

    FloorTimer(Duration gone, Runnable turnOff) {
        addClassNames("floor-timer", "small", "secondary-text");
        left.getElement().setAttribute("aria-live", "off").executeJs(COUNT, (double) gone.toMillis(), remainingTexts());
        add(left, Buttons.plain(text("talk.timer.off"), turnOff));
    }

    /** Returns the messages for 0, 1, 2 and 3 minutes left, as a JSON array. */
    private static String remainingTexts() {
        var words = IntStream.rangeClosed(0, MINUTES)
                .mapToObj(it -> text("talk.timer.left", it))
                .toList();
        return JsonMapper.builder().build().writeValueAsString(words);
    }
}
