package app.entente.talk;

import app.entente.comparison.TopicCodecs;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import app.entente.payload.PayloadFormat;
import app.entente.talk.TalkState.OpenTopic;
import app.entente.talk.TalkState.Stage;

/** The stored form of a course: its step, time-out and timer, and the floor of each topic. */
final class TalkStateCodecs {

    private static final Codec<TalkStep> STEP = Codecs.codes(TalkStep.class, it -> switch (it) {
        case STRENGTHS -> "STRENGTHS";
        case AGENDA -> "AGENDA";
        case TALK -> "TALK";
        case AGREE -> "AGREE";
        case RECONNECT -> "RECONNECT";
    });

    private static final Codec<Stage> STAGE = Codecs.codes(Stage.class, it -> switch (it) {
        case VIEWS -> "VIEWS";
        case FLOOR -> "FLOOR";
        case AGREEMENT -> "AGREEMENT";
    });

    private static final Codec<OpenTopic> OPEN_TOPIC = Codecs.object(
            (to, it) -> to.put("theme", TopicCodecs.TOPIC, it.theme()).put("stage", STAGE, it.stage()),
            from -> new OpenTopic(from.get("theme", TopicCodecs.TOPIC), from.get("stage", STAGE)));

    private static final Codec<TimeOut> TIME_OUT = Codecs.object(
            (to, it) -> to.put("by", SeatSets.CODEC, it.by())
                    .put("until", Codecs.INSTANT, it.until())
                    .put("ready", Codecs.set(SeatSets.CODEC), it.ready()),
            from -> new TimeOut(
                    from.get("by", SeatSets.CODEC),
                    from.get("until", Codecs.INSTANT),
                    from.get("ready", Codecs.set(SeatSets.CODEC))));

    private static final Codec<Floor> FLOOR = Codecs.object(TalkStateCodecs::write, TalkStateCodecs::floor);

    private static final Codec<TopicProgress> HEARING = Codecs.object(
            (to, it) -> to.put("topic", TopicCodecs.TOPIC, it.topic())
                    .put("floor", FLOOR, it.floor())
                    .put("heard", Codecs.set(SeatSets.CODEC), it.heard())
                    .put("elsewhere", Codecs.set(SeatSets.CODEC), it.elsewhere()),
            from -> new TopicProgress(
                    from.get("topic", TopicCodecs.TOPIC),
                    from.get("floor", FLOOR),
                    from.get("heard", Codecs.set(SeatSets.CODEC)),
                    from.get("elsewhere", Codecs.set(SeatSets.CODEC))));

    static final PayloadFormat<TalkState> COURSE = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("step", STEP, it.step())
                    .maybe("open", OPEN_TOPIC, it.topic())
                    .maybe("movedBy", SeatSets.CODEC, it.movedBy())
                    .maybe("timeOut", TIME_OUT, it.timeOut())
                    .put("timer", Codecs.FLAG, it.timer())
                    .put("hearings", Codecs.list(HEARING), it.hearings()),
            from -> new TalkState(
                    from.get("step", STEP),
                    from.maybe("open", OPEN_TOPIC),
                    from.maybe("movedBy", SeatSets.CODEC),
                    from.maybe("timeOut", TIME_OUT),
                    from.get("timer", Codecs.FLAG),
                    TopicProgress.onePerTopic(from.get("hearings", Codecs.list(HEARING))))));

    private TalkStateCodecs() {}

    private static void write(FieldWriter to, Floor floor) {
        switch (floor) {
            case Floor.Free _ -> to.put("is", Codecs.TEXT, "FREE");
            case Floor.Speaking it -> taken(to, "SPEAKING", it);
            case Floor.SayingBack it -> taken(to, "SAYING_BACK", it);
            case Floor.Confirming it -> taken(to, "CONFIRMING", it);
            case Floor.Understood it -> taken(to, "UNDERSTOOD", it);
        }
    }

    private static void taken(FieldWriter to, String is, Floor.Taken floor) {
        to.put("is", Codecs.TEXT, is)
                .put("speaker", SeatSets.CODEC, floor.speaker())
                .put("since", Codecs.INSTANT, floor.since());
    }

    private static Floor floor(FieldReader from) {
        var is = from.get("is", Codecs.TEXT);
        return is.equals("FREE") ? new Floor.Free() : taken(from, is, from.get("speaker", SeatSets.CODEC));
    }

    private static Floor taken(FieldReader from, String is, Seat speaker) {
        var since = from.get("since", Codecs.INSTANT);
        return switch (is) {
            case "SPEAKING" -> new Floor.Speaking(speaker, since);
            case "SAYING_BACK" -> new Floor.SayingBack(speaker, since);
            case "CONFIRMING" -> new Floor.Confirming(speaker, since);
            case "UNDERSTOOD" -> new Floor.Understood(speaker, since);
            default -> throw new IllegalStateException("A payload has an unknown floor " + is);
        };
    }
}
