package app.entente.agreement;

import app.entente.comparison.TopicId;
import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of the shared notes. It has one wording, or several while the two have written at once and not chosen.
 *
 * <p>No wording is ever lost to another: who wrote onto an older version stands beside the newer one.
 */
public record NoteParagraph(NoteParagraphId id, int version, TopicId topic, long place, List<NoteWording> wordings) {

    static final long GAP = 1024;

    public NoteParagraph {
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
    NoteParagraph withWording(int base, NoteWording noteWording) {
        if (contested()) {
            return next(wordingsBeside(noteWording));
        }
        if (text().equals(noteWording.text())) {
            return this;
        }
        return next(base == version ? List.of(noteWording) : List.of(wordings.getFirst(), noteWording));
    }

    NoteParagraph withChosenWording(NoteWording chosen) {
        return next(List.of(chosen));
    }

    /** One's own wording goes on in place of one's own; the other's stays. */
    private List<NoteWording> wordingsBeside(NoteWording noteWording) {
        var all = new ArrayList<>(wordings);
        for (var i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).by() == noteWording.by()) {
                all.set(i, noteWording);
                return all;
            }
        }
        all.add(noteWording);
        return all;
    }

    private NoteParagraph next(List<NoteWording> wordings) {
        return new NoteParagraph(id, version + 1, topic, place, wordings);
    }
}
