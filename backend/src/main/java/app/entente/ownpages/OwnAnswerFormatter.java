package app.entente.guide;

import app.entente.answer.Answer;
import app.entente.document.Block;
import app.entente.pack.Item;
import app.entente.sheet.Sheet;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Formats one person's own answers in words: the value, what they added, and what they kept to themselves. */
record OwnAnswerFormatter(AnswerTexts vocabulary, Sheet sheet) {

    List<Block> format(Item item) {
        return Optional.ofNullable(sheet.answers().get(item.id()))
                .map(it -> blocks(item, it.answer()))
                .orElse(List.of());
    }

    String importance(ThemeId theme) {
        return Optional.ofNullable(sheet.importance().get(theme))
                .map(it -> text("own.matters", vocabulary.texts().labels().of(it)))
                .orElseGet(() -> text("own.matters", text("topic.not-said")));
    }

    private List<Block> blocks(Item item, Answer answer) {
        var points = new ArrayList<String>();
        points.add(text("own.answer", word(item, answer.response())));
        if (!answer.ownWords().isBlank()) {
            points.add(text("own-words", answer.ownWords()));
        }
        answer.saidAloud()
                .ifPresent(it ->
                        points.add(text("own.said", vocabulary.texts().labels().of(it))));
        answer.guess().ifPresent(it -> points.add(text("own.guess", vocabulary.text(item, it.value()))));
        if (!answer.note().isBlank()) {
            points.add(text("own.note", answer.note()));
        }
        return List.of(new Block.Quote(vocabulary.texts().text(item)), new Block.BulletList(points));
    }

    private String word(Item item, Response response) {
        return switch (response) {
            case Response.Given it -> vocabulary.text(item, it.value());
            case NonAnswer it -> vocabulary.phrases().text("own", it);
        };
    }

    private String text(String key, Object... parameters) {
        return vocabulary.phrases().text(key, parameters);
    }
}
