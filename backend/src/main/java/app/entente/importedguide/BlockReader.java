package app.entente.importedguide;

import static app.entente.importedguide.GuideReader.text;
import static app.entente.importedguide.GuideReader.texts;

import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.Statement;
import app.entente.importedguide.ImportRefused.Reason;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads one block that its schema has let pass; none of them becomes a drawing. */
@Component
class BlockReader {

    private static final int MAX_COLUMNS = 12;

    Block block(JsonNode block) {
        return switch (block.path("kind").asString()) {
            case "heading" -> new Block.Heading(text(block.path("text")));
            case "words" -> new Block.Text(text(block.path("text")));
            case "quote" -> new Block.Quote(text(block.path("text")));
            case "question" -> new Block.Question("", text(block.path("text")));
            case "picture" -> new Block.QuietText(text(block.path("text")));
            case "points" -> new Block.BulletList(texts(block.path("points")));
            case "views" ->
                new Block.BothAnswers(
                        view(block.path("views").path(0)),
                        view(block.path("views").path(1)));
            case "said" -> new Block.PersonQuote(view(block.path("view")));
            case "table" -> table(block);
            case "agreement" ->
                new Block.AgreementBlock(
                        text(block.path("about")),
                        text(block.path("sentence")),
                        text(block.path("note")),
                        GuideReader.date(block.path("review")));
            default -> throw new ImportRefused(Reason.NO_GUIDE);
        };
    }

    private static Statement view(JsonNode view) {
        var colour = view.path("voice").asString().equals("circle") ? PartnerColour.TEAL : PartnerColour.AMBER;
        return new Statement(colour, text(view.path("name")), text(view.path("says")), texts(view.path("more")));
    }

    /** Every row has as many cells as the longest, since formats rely on it. */
    private static Block table(JsonNode table) {
        var head = texts(table.path("head"));
        var rows = table.path("rows").valueStream().map(GuideReader::texts).toList();
        var columns = Stream.concat(Stream.of(head), rows.stream())
                .mapToInt(List::size)
                .reduce(1, Math::max);
        if (columns > MAX_COLUMNS) {
            throw new ImportRefused(Reason.TOO_LONG);
        }
        return new Block.Table(
                text(table.path("caption")),
                filled(head, columns),
                rows.stream().map(it -> filled(it, columns)).toList());
    }

    private static List<String> filled(List<String> cells, int columns) {
        var missing = Collections.nCopies(columns - cells.size(), "");
        return Stream.concat(cells.stream(), missing.stream()).toList();
    }
}
