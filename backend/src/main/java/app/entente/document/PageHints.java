package app.entente.document;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hints that keep the pages of a PDF at least a third full: the sections that begin below the one before them although
 * they would begin a page, those whose blocks break where they would stay together, and lines to write on at the end.
 */
public record PageHints(Set<Object> following, Set<Object> breaking, int lines) {

    static final PageHints NONE = new PageHints(Set.of(), Set.of(), 0);

    private static final double LINE = 0.035; // of a page

    public PageHints {
        following = Set.copyOf(following);
        breaking = Set.copyOf(breaking);
    }

    /** Returns whether the section of this number begins below the one before it. */
    public boolean follows(Object section) {
        return following.contains(section);
    }

    /** Returns whether the blocks of the section of this number break from page to page. */
    public boolean breaks(Object section) {
        return breaking.contains(section);
    }

    /** Returns these hints where nothing can be better. */
    PageHints improved(PageFill fill) {
        var following = with(this.following, fill.sectionsAfterSparsePages());
        if (!following.equals(this.following)) {
            return new PageHints(following, breaking, 0);
        }
        var breaking = with(this.breaking, fill.sectionsAcrossSparsePages());
        if (!breaking.equals(this.breaking)) {
            return new PageHints(following, breaking, 0);
        }
        var missing = fill.missingAtTheEnd();
        return lines == 0 && missing > 0 ? new PageHints(following, breaking, (int) Math.ceil(missing / LINE)) : this;
    }

    private static Set<Object> with(Set<Object> sections, Stream<Integer> more) {
        var all = new HashSet<>(sections);
        more.forEach(all::add);
        return all;
    }
}
