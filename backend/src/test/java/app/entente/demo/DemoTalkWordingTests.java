package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.wording.Wording;
import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo couples wrote is read by everybody who looks around, so it keeps to the rules as well. */
class DemoTalkWordingTests {

    @ParameterizedTest
    @ValueSource(strings = {"demo/talk", "demo/later"})
    void theDemoCouplesWritePlainly(String folder) {
        new BundledYaml()
                .read(folder, "demo/talk.schema.json")
                .forEach((language, talk) -> assertThat(written(talk))
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(Wording.in(language).wrongInPage(it))
                                .as(it)
                                .isEmpty()));
    }

    private static Stream<String> written(YamlNode talk) {
        var lines = Stream.of("notes", "agreements", "parked")
                .flatMap(part -> talk.get(part).list().stream())
                .flatMap(it -> it.find("text").or(() -> it.find("sentence")).stream());
        var moves = talk.get("moves").entries().values().stream().flatMap(it -> it.get("wordings").list().stream());
        var beside = Stream.of("own-words", "own-notes")
                .flatMap(part -> talk.get(part).entries().values().stream())
                .flatMap(it -> it.entries().values().stream());
        return Stream.of(lines, moves, beside).flatMap(it -> it).map(YamlNode::text);
    }
}
