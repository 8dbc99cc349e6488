package app.entente.talk;

import app.entente.comparison.TopicCodecs;
import app.entente.couple.SeatSets;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of agenda and parking lot. */
final class AgendaCodecs {

    private static final Codec<Agenda.Placement> PLACE = Codecs.codes(Agenda.Placement.class, it -> switch (it) {
        case TODAY -> "TODAY";
        case PARKED -> "PARKED";
        case PUT_ASIDE -> "PUT_ASIDE";
    });

    private static final Codec<Agenda.Entry> ENTRY = Codecs.object(
            (to, it) -> to.put("topic", TopicCodecs.TOPIC, it.topic())
                    .put("place", PLACE, it.place())
                    .put("by", SeatSets.CODEC, it.by()),
            from -> new Agenda.Entry(
                    from.get("topic", TopicCodecs.TOPIC), from.get("place", PLACE), from.get("by", SeatSets.CODEC)));

    private static final Codec<Agenda> AGENDA = Codecs.object(
            (to, it) -> to.put("entries", Codecs.list(ENTRY), it.entries()),
            from -> Agenda.onePerTopic(from.get("entries", Codecs.list(ENTRY))));

    private static final Codec<ParkedLine> PARKED = Codecs.object(
            (to, it) -> to.put("id", Codecs.ID, it.id().value())
                    .put("text", Codecs.TEXT, it.text())
                    .put("by", SeatSets.CODEC, it.by()),
            from -> new ParkedLine(
                    new ParkedLineId(from.get("id", Codecs.ID)),
                    from.get("text", Codecs.TEXT),
                    from.get("by", SeatSets.CODEC)));

    static final PayloadFormat<AgendaAndParking> BOARD = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("agenda", AGENDA, it.agenda()).put("parked", Codecs.list(PARKED), it.parked()),
            from -> new AgendaAndParking(from.get("agenda", AGENDA), from.get("parked", Codecs.list(PARKED)))));

    private AgendaCodecs() {}
}
