package app.entente.guide;

import app.entente.answering.OwnSheets;
import app.entente.answering.Sheet;
import app.entente.couple.Membership;
import app.entente.guide.Booklet.Leaf;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own answers, notes and all, for oneself: nobody is asked, nobody is told, nothing of the other's is in it. */
@Service
public class OwnPages {

    private final OwnSheets sheets;
    private final Questionnaires questionnaires;

    OwnPages(OwnSheets sheets, Questionnaires questionnaires) {
        this.sheets = sheets;
        this.questionnaires = questionnaires;
    }

    /** In Markdown, at any time, before the door as well. */
    @Transactional(readOnly = true)
    public byte[] markdown(Membership me, RoundId round, Locale locale) {
        var phrases = new Phrases(locale);
        var vocabulary = new Vocabulary(phrases, questionnaires.texts(phrases.locale()));
        var leaves = leaves(vocabulary, sheets.order(me, round), sheets.sheet(me, round));
        return new MarkdownPress()
                .print(new Booklet(
                        phrases.locale(),
                        phrases.say("own.title"),
                        phrases.say("own.subtitle"),
                        phrases.say("purpose"),
                        leaves));
    }

    private static List<Leaf> leaves(Vocabulary vocabulary, List<Item> items, Sheet sheet) {
        var answers = new OwnAnswers(vocabulary, sheet);
        Map<ThemeId, List<Block>> themes = new LinkedHashMap<>();
        for (var item : items) {
            var blocks = answers.of(item);
            if (!blocks.isEmpty()) {
                themes.computeIfAbsent(item.theme(), _ -> new ArrayList<>()).addAll(blocks);
            }
        }
        return themes.entrySet().stream()
                .map(it -> new Leaf(
                        answers.importance(it.getKey()), vocabulary.texts().theme(it.getKey()), it.getValue()))
                .toList();
    }
}
