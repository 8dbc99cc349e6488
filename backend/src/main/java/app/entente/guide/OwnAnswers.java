package app.entente.guide;

import app.entente.answering.Answer;
import app.entente.answering.NonAnswer;
import app.entente.answering.Response;
import app.entente.answering.Sheet;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person's own answers in words: the value, what they added, and what they kept to themselves. */
record OwnAnswers(Vocabulary vocabulary, Sheet sheet) {

    List<Block> of(Item item) {
        return Optional.ofNullable(sheet.answers().get(item.id()))
                .map(it -> blocks(item, it.answer()))
                .orElse(List.of());
    }

    String importance(ThemeId theme) {
        return Optional.ofNullable(sheet.importance().get(theme))
                .map(it -> say("own.matters", vocabulary.texts().labels().of(it)))
                .orElseGet(() -> say("own.matters", say("topic.not-said")));
    }

    private List<Block> blocks(Item item, Answer answer) {
        var points = new ArrayList<String>();
        points.add(say("own.answer", word(item, answer.response())));
        if (!answer.ownWords().isBlank()) {
            points.add(say("own-words", answer.ownWords()));
        }
        answer.saidAloud()
                .ifPresent(it ->
                        points.add(say("own.said", vocabulary.texts().labels().of(it))));
        answer.guess().ifPresent(it -> points.add(say("own.guess", vocabulary.word(item, it.value()))));
        if (!answer.note().isBlank()) {
            points.add(say("own.note", answer.note()));
        }
        return List.of(new Block.Quote(vocabulary.texts().text(item)), new Block.Points(points));
    }

    private String word(Item item, Response response) {
        return switch (response) {
            case Response.Given it -> vocabulary.word(item, it.value());
            case NonAnswer it -> vocabulary.phrases().say("own", it);
        };
    }

    private String say(String key, Object... parameters) {
        return vocabulary.phrases().say(key, parameters);
    }
}
