package app.entente.guide;

import app.entente.couple.Voice;
import java.util.List;

/** What one of the two says on a page of the guide. */
record Says(Voice voice, String name, String says, List<String> more) {

    Says {
        more = List.copyOf(more);
    }
}
