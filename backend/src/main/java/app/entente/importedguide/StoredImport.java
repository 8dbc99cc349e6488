package app.entente.importedguide;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import java.time.LocalDate;
import java.util.Set;

/** The stored state of one imported guide: its title, the day it came, and who has said yes to it. */
record StoredImport(String title, LocalDate since, Set<Seat> yes) {

    static final PayloadFormat<StoredImport> FORMAT = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("title", Codecs.TEXT, it.title())
                    .put("since", Codecs.DATE, it.since())
                    .put("yes", Codecs.set(SeatSets.CODEC), it.yes()),
            from -> new StoredImport(
                    from.get("title", Codecs.TEXT),
                    from.get("since", Codecs.DATE),
                    from.get("yes", Codecs.set(SeatSets.CODEC)))));

    StoredImport {
        yes = Set.copyOf(yes);
    }

    boolean kept() {
        return SeatSets.both(yes);
    }

    StoredImport with(Seat seat) {
        return new StoredImport(title, since, SeatSets.with(yes, seat));
    }

    StoredImport without(Seat seat) {
        return new StoredImport(title, since, SeatSets.without(yes, seat));
    }

    ImportedGuide seenBy(Seat seat, ImportedGuideId id) {
        return new ImportedGuide(id, title, since, yes.contains(seat), kept());
    }
}
