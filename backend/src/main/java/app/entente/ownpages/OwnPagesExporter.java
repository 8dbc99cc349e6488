package app.entente.guide;

import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideMessages;
import app.entente.document.MarkdownRenderer;
import app.entente.pack.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.RoundId;
import app.entente.sheet.Sheet;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exports one's own answers with their notes, for oneself: it needs no approval, notifies nobody and holds nothing of
 * the partner's.
 */
@Service
public class OwnAnswersExport {

    private final OwnSheets sheets;
    private final Questionnaires questionnaires;

    OwnAnswersExport(OwnSheets sheets, Questionnaires questionnaires) {
        this.sheets = sheets;
        this.questionnaires = questionnaires;
    }

    /** Returns the answers of a round as Markdown in UTF-8, at any time, before the door opens as well. */
    @Transactional(readOnly = true)
    public byte[] markdown(Membership me, RoundId round, Locale locale) {
        var guideMessages = new GuideMessages(locale);
        var answerTexts = new AnswerTexts(guideMessages, questionnaires.texts(guideMessages.locale()));
        var leaves = leaves(answerTexts, sheets.questionOrder(me, round), sheets.sheet(me, round));
        return new MarkdownRenderer()
                .render(new GuideDocument(
                        guideMessages.locale(),
                        guideMessages.text("own.title"),
                        guideMessages.text("own.subtitle"),
                        guideMessages.text("purpose"),
                        leaves));
    }

    private static List<Section> leaves(AnswerTexts answerTexts, List<Item> items, Sheet sheet) {
        var answers = new OwnAnswerFormatter(answerTexts, sheet);
        Map<ThemeId, List<Block>> themes = new LinkedHashMap<>();
        for (var item : items) {
            var blocks = answers.format(item);
            if (!blocks.isEmpty()) {
                themes.computeIfAbsent(item.theme(), _ -> new ArrayList<>()).addAll(blocks);
            }
        }
        return themes.entrySet().stream()
                .map(it -> new Section(
                        answers.importance(it.getKey()), answerTexts.texts().theme(it.getKey()), it.getValue()))
                .toList();
    }
}
