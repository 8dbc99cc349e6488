package app.entente.agreement;

import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of the shared notes, with one wording, or with several while both have written at once and not chosen.
 *
 * <p>No wording is overwritten unseen: one that was based on an older version is kept beside the newer one.
 * {@code place} is the position among the paragraphs of the round, ascending.
 */
public record NoteParagraph(NoteParagraphId id, int version, ThemeId topic, long place, List<NoteWording> wordings) {

    static final long GAP = 1024;

    public NoteParagraph {
        wordings = List.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("A paragraph has words");
        }
    }

    /** Returns whether it has several wordings. */
    public boolean contested() {
        return wordings.size() > 1;
    }

    /** Returns the current text; while contested, the earliest wording. */
    public String text() {
        return wordings.getFirst().text();
    }

    /**
     * Returns the paragraph with a wording that was written on version {@code base}: in place of the current one, or
     * beside it where {@code base} is older.
     */
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

    /** Returns the wordings with the author's own replaced, or added where they have none. */
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
