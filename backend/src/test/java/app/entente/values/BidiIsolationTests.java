package app.entente.values;

import static app.entente.values.BidiIsolation.isolate;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiIsolationTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Robin", "Élodie’s note: 3 of 4!", "名前", "Имя", "👩‍👩‍👧", "two\nlines", "a\u0301"})
    void whatHasNoDirectionOfItsOwnStaysAsItIs(String text) {
        assertThat(isolate(text)).isEqualTo(text);
    }

    /** What stands for a group or an escape elsewhere is a character like any other here. */
    @ParameterizedTest
    @ValueSource(strings = {"\u05d0 $9", "\u05d0$0", "\u05d0${x", "\u05d0\\", "\u05d0\\1"})
    void dollarsAndBackslashesStayInTheirIsolate(String text) {
        assertThat(isolate(text)).isEqualTo("\u2068" + text + "\u2069");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202eevil",
                "\u202e\u202d\u2067evil",
                "\u2069\u2069\u202eevil",
                "\u202c\u202e",
                "\u2067evil\u202c",
                "\u2068\u2069\u202eevil",
                "\u2068evil\u2069\u202e\u2069",
                "דנה",
                "דנה 1",
                "\u200f:"
            })
    void noneOfItsDirectionsReachesOut(String text) {
        var before = "Saved by ";
        var after = " on 3/12: yes.";
        var line = before + isolate(text) + after;

        var bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);

        assertThat(bidi.getBaseLevel()).isZero();
        for (var at = 0; at < before.length(); at++) {
            assertThat(bidi.getLevelAt(at)).isZero();
        }
        for (var at = line.length() - after.length(); at < line.length(); at++) {
            assertThat(bidi.getLevelAt(at)).as("after, at %d", at).isZero();
        }
    }

    @Test
    void withoutItTheyDo() {
        var line = "Saved by \u202eevil on 3/12";

        assertThat(new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(line.length() - 1))
                .isOdd();
    }

    @Test
    void everyLineIsIsolatedByItself() {
        assertThat(isolate("\u202eone\ntwo")).isEqualTo("\u2068\u202eone\u202c\u2069\n\u2068two\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202eevil", "דנה", "one\n\u2067two"})
    void onceIsEnough(String text) {
        assertThat(isolate(isolate(text))).isEqualTo(isolate(text));
    }

    @Test
    void inJsonTheyAreEscapes() {
        assertThat(BidiIsolation.escapedJson("{\"note\": \"\u202eé\u2069\"}"))
                .isEqualTo("{\"note\": \"\\u202eé\\u2069\"}");
    }
}
