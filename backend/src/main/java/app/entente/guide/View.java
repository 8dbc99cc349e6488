package app.entente.guide;

import java.util.List;

/** What one of the two says on a page of the guide. */
record View(Mark mark, String name, String says, List<String> more) {

    View {
        more = List.copyOf(more);
    }
}
