package app.entente.discussion;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of the shared notes. It has one wording, or several while the two have written at once and not chosen.
 *
 * <p>No wording is ever lost to another: who wrote onto an older version stands beside the newer one.
 */
public record Paragraph(ParagraphId id, int version, TopicId topic, long place, List<Wording> wordings) {

    static final long GAP = 1024;

    public Paragraph {
        wordings = List.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("A paragraph has words");
        }
    }

    public boolean contested() {
        return wordings.size() > 1;
    }

    /** The words that stand; while contested, those that were there first. */
    public String text() {
        return wordings.getFirst().text();
    }

    /** What becomes of it when somebody writes who has seen it at {@code base}. */
    Paragraph written(int base, Wording wording) {
        if (contested()) {
            return next(besides(wording));
        }
        if (text().equals(wording.text())) {
            return this;
        }
        return next(base == version ? List.of(wording) : List.of(wordings.getFirst(), wording));
    }

    Paragraph settled(Wording chosen) {
        return next(List.of(chosen));
    }

    /** One's own wording goes on in place of one's own; the other's stays. */
    private List<Wording> besides(Wording wording) {
        var all = new ArrayList<>(wordings);
        for (var i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).by() == wording.by()) {
                all.set(i, wording);
                return all;
            }
        }
        all.add(wording);
        return all;
    }

    private Paragraph next(List<Wording> wordings) {
        return new Paragraph(id, version + 1, topic, place, wordings);
    }
}
