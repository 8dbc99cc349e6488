package app.entente.guide;

import app.entente.couple.Voice;
import app.entente.guide.Booklet.Leaf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a booklet as plain maps and lists; drawings are told in words, and empty lines are left out. */
final class JsonPages {

    private JsonPages() {}

    static Map<String, Object> page(Leaf leaf) {
        var page = new LinkedHashMap<String, Object>();
        page.put("over", leaf.over());
        page.put("title", leaf.title());
        page.put(
                "content",
                leaf.blocks().stream().flatMap(it -> block(it).stream()).toList());
        return page;
    }

    static String voice(Voice voice) {
        return switch (voice) {
            case TEAL -> "circle";
            case AMBER -> "diamond";
        };
    }

    private static Optional<Map<String, Object>> block(Block block) {
        return switch (block) {
            case Block.Heading it -> kind("heading", Map.of("text", it.text()));
            case Block.Words it -> kind("words", Map.of("text", it.text()));
            case Block.Quote it -> kind("quote", Map.of("text", it.text()));
            case Block.Points it -> kind("points", Map.of("points", it.points()));
            case Block.Views it -> kind("views", Map.of("views", List.of(view(it.first()), view(it.second()))));
            case Block.Ask it -> kind("question", Map.of("text", it.question()));
            case Block.Figure it -> kind("picture", Map.of("text", it.sentence()));
            case Block.Table it -> kind("table", table(it));
            case Block.Agreed it -> kind("agreement", agreement(it));
            case Block.Lines _ -> Optional.empty();
        };
    }

    private static Optional<Map<String, Object>> kind(String kind, Map<String, Object> content) {
        var block = new LinkedHashMap<String, Object>();
        block.put("kind", kind);
        block.putAll(content);
        return Optional.of(block);
    }

    private static Map<String, Object> view(Says says) {
        var view = new LinkedHashMap<String, Object>();
        view.put("voice", voice(says.voice()));
        view.put("name", says.name());
        view.put("says", says.says());
        view.put("more", says.more());
        return view;
    }

    private static Map<String, Object> table(Block.Table it) {
        var table = new LinkedHashMap<String, Object>();
        table.put("caption", it.caption());
        table.put("head", it.head());
        table.put("rows", it.rows());
        return table;
    }

    private static Map<String, Object> agreement(Block.Agreed it) {
        var agreement = new LinkedHashMap<String, Object>();
        agreement.put("about", it.label());
        agreement.put("sentence", it.sentence());
        agreement.put("note", it.note());
        return agreement;
    }
}
