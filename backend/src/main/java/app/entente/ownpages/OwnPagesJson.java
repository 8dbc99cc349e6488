package app.entente.ownpages;

import app.entente.answer.Answer;
import app.entente.answer.AnswerCodecs;
import app.entente.answer.ExportedAnswer;
import app.entente.answer.PartnerGuess;
import app.entente.checkin.ExportedCheckIn;
import app.entente.ownpages.OwnPages.AnsweredCheckIn;
import app.entente.ownpages.OwnPages.AnsweredItem;
import app.entente.ownpages.OwnPages.AnsweredRound;
import app.entente.ownpages.OwnPages.AnsweredScale;
import app.entente.ownpages.OwnPages.AnsweredTheme;
import app.entente.pack.Item;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one's own pages as plain maps and lists: the same as in the other formats, each answer by its code and in words.
 * docs/own-pages.md describes it.
 */
record OwnPagesJson(OwnAnswerFormatter formatter) {

    private static final int VERSION = 1;

    Map<String, Object> toMap(OwnPages pages) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", "entente.own-pages");
        document.put("version", VERSION);
        document.put("language", formatter.messages().locale().toLanguageTag());
        document.put("date", pages.madeOn().toString());
        document.put("purpose", formatter.text("own.purpose"));
        document.put("foreword", pages.foreword().words());
        document.put("rounds", pages.rounds().stream().map(this::round).toList());
        document.put("checkIns", pages.checkIns().stream().map(this::checkIn).toList());
        document.put("scales", pages.scales().stream().map(this::scale).toList());
        return document;
    }

    private Map<String, Object> round(AnsweredRound round) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", round.number());
        fields.put("themes", round.themes().stream().map(this::theme).toList());
        return fields;
    }

    private Map<String, Object> theme(AnsweredTheme theme) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("theme", theme.theme().value());
        fields.put("name", formatter.texts().theme(theme.theme()));
        fields.put("importance", theme.importance().map(AnswerCodecs.IMPORTANCE::write));
        fields.put("answers", theme.items().stream().map(this::answer).toList());
        return fields;
    }

    private Map<String, Object> answer(AnsweredItem answered) {
        var item = answered.item();
        var answer = answered.answer();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("item", packItem(item));
        fields.put("version", item.version());
        fields.put("question", formatter.question(item));
        fields.put("response", ExportedAnswer.response(answer.response()));
        fields.put("inWords", formatter.answer(item, answer.response()));
        fields.put("wishInWords", formatter.wish(answer.response()));
        fields.put("ownWords", answer.ownWords());
        fields.put("saidAloud", answer.saidAloud().map(AnswerCodecs.SAID_ALOUD::write));
        fields.put("guess", guess(answer));
        fields.put("note", answer.note());
        return fields;
    }

    private Map<String, Object> checkIn(AnsweredCheckIn checkIn) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("day", checkIn.subject().day().toString());
        fields.put("about", ExportedCheckIn.about(checkIn.subject()));
        fields.put(
                "answers",
                checkIn.questions().stream().map(it -> answer(checkIn, it)).toList());
        return fields;
    }

    private Map<String, Object> answer(AnsweredCheckIn checkIn, String question) {
        var response = checkIn.answer(question).response();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("item", question);
        fields.put("question", formatter.question(checkIn.subject(), question));
        fields.put("response", ExportedAnswer.response(response));
        fields.put("inWords", formatter.answer(response));
        return fields;
    }

    private static Optional<Object> guess(Answer answer) {
        return ExportedAnswer.guess(answer.guess().map(PartnerGuess::value));
    }

    /** Returns the item's name; empty for a question of the two's own, which is known here by its answer alone. */
    private static Optional<String> packItem(Item item) {
        return item.own().isPresent() ? Optional.empty() : Optional.of(item.id().value());
    }

    private Map<String, Object> scale(AnsweredScale scale) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("scale", AnswerCodecs.SCALE.write(scale.scale()));
        fields.put("name", formatter.texts().labels().of(scale.scale()));
        fields.put("answered", scale.answered());
        fields.put("asked", scale.asked());
        fields.put("nearest", scale.nearest());
        fields.put("inWords", formatter.nearest(scale));
        return fields;
    }
}
