package app.entente.document;

import app.entente.couple.PartnerColour;
import app.entente.document.GuideDocument.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the sections of a guide as plain maps and lists; a drawing is written as its sentence, and lines to write on
 * are left out.
 */
final class JsonSections {

    private JsonSections() {}

    static Map<String, Object> toMap(Section section) {
        var page = new LinkedHashMap<String, Object>();
        page.put("over", section.over());
        page.put("title", section.title());
        page.put(
                "content",
                section.blocks().stream()
                        .flatMap(Block::flat)
                        .flatMap(it -> block(it).stream())
                        .toList());
        return page;
    }

    static String colour(PartnerColour partnerColour) {
        return switch (partnerColour) {
            case TEAL -> "circle";
            case AMBER -> "diamond";
        };
    }

    private static Optional<Map<String, Object>> block(Block block) {
        return switch (block) {
            case Block.Heading it -> kind("heading", Map.of("text", it.text()));
            case Block.Text it -> kind("words", Map.of("text", it.text()));
            case Block.QuietText it -> kind("words", Map.of("text", it.text()));
            case Block.PersonQuote it -> kind("said", Map.of("view", view(it.statement())));
            case Block.Quote it -> kind("quote", Map.of("text", it.text()));
            case Block.BulletList it -> kind("points", Map.of("points", it.points()));
            case Block.BothAnswers it -> kind("views", Map.of("views", List.of(view(it.first()), view(it.second()))));
            case Block.Question it -> kind("question", Map.of("text", it.question()));
            case Block.Figure it -> kind("picture", Map.of("text", it.sentence()));
            case Block.Table it -> kind("table", table(it));
            case Block.AgreementBlock it -> kind("agreement", agreement(it));
            case Block.WritingLines _, Block.KeepTogether _ -> Optional.empty();
        };
    }

    private static Optional<Map<String, Object>> kind(String kind, Map<String, Object> content) {
        var block = new LinkedHashMap<String, Object>();
        block.put("kind", kind);
        block.putAll(content);
        return Optional.of(block);
    }

    private static Map<String, Object> view(Statement statement) {
        var view = new LinkedHashMap<String, Object>();
        view.put("voice", colour(statement.colour()));
        view.put("name", statement.name());
        view.put("says", statement.text());
        view.put("more", statement.more());
        return view;
    }

    private static Map<String, Object> table(Block.Table it) {
        var table = new LinkedHashMap<String, Object>();
        table.put("caption", it.caption());
        table.put("head", it.head());
        table.put("rows", it.rows());
        return table;
    }

    private static Map<String, Object> agreement(Block.AgreementBlock it) {
        var agreement = new LinkedHashMap<String, Object>();
        agreement.put("about", it.label());
        agreement.put("sentence", it.sentence());
        agreement.put("note", it.note());
        it.review().ifPresent(day -> agreement.put("review", day.toString()));
        return agreement;
    }
}
