package app.entente.questionnaire;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that is written about one item, as it stands in its file. */
record AuthoredTexts(QuestionnaireTexts texts, Item item) {

    private static final Optional<String> UNNAMED = Optional.of(PartnerName.PLACEHOLDER);

    /** As it is asked, with the place where the partner's name will stand. */
    String stem() {
        return texts.text(item, UNNAMED);
    }

    /** With somebody's name in it. */
    String asked() {
        return texts.text(item, Optional.of("Robin"));
    }

    String joint() {
        return texts.text(item);
    }

    List<String> readings() {
        return texts.readings(item).stream()
                .flatMap(it -> Stream.of(it.more(), it.less()))
                .toList();
    }

    List<String> options() {
        return item.form() instanceof ItemForm.Choice it
                ? it.options().stream()
                        .map(option -> texts.option(item, option))
                        .toList()
                : List.of();
    }

    /** Those of every answer that both can give alike. */
    List<String> strengths() {
        return values().flatMap(it -> texts.strength(item, it).stream())
                .distinct()
                .toList();
    }

    /** What is read as a sentence or stands as a name. */
    Stream<String> all() {
        return Stream.of(
                        Stream.of(asked(), joint(), texts.prompt(item)),
                        Stream.of(texts.help(item, Optional.of("Robin"))).filter(it -> !it.isBlank()),
                        readings().stream(),
                        options().stream(),
                        strengths().stream())
                .flatMap(it -> it);
    }

    private Stream<Value> values() {
        return switch (item.form()) {
            case ItemForm.Choice it -> it.options().stream().map(Value.Chosen::new);
            case ItemForm.Limit _ -> Stream.of(new Value.Level(LimitLevel.NOT_OK));
            case ItemForm.Support _ -> Stream.of(new Value.Exchange(2, 2, Optional.empty()));
            case ItemForm.Division _ -> Stream.of(new Value.WorkShare(0, Optional.empty()));
            case ItemForm.Expectation _, ItemForm.Statement _ ->
                IntStream.rangeClosed(Value.Grade.LOWEST, Value.Grade.HIGHEST)
                        .filter(it -> it != Value.Grade.MIDDLE)
                        .mapToObj(Value.Grade::new);
            case ItemForm.MutualWish _, ItemForm.Words _ -> Stream.empty();
        };
    }
}
