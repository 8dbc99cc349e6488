package app.entente.discussion;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import app.entente.payload.PayloadFormat;

/** The stored form of a course: its step, time-out and timer, and the floor of each topic. */
final class CourseCodecs {

    private static final Codec<Step> STEP = Codecs.codes(Step.class, it -> switch (it) {
        case STRENGTHS -> "STRENGTHS";
        case AGENDA -> "AGENDA";
        case TALK -> "TALK";
        case AGREE -> "AGREE";
        case RECONNECT -> "RECONNECT";
    });

    private static final Codec<TimeOut> TIME_OUT = Codecs.object(
            (to, it) -> to.put("by", Seats.CODEC, it.by())
                    .put("until", Codecs.INSTANT, it.until())
                    .put("ready", Codecs.set(Seats.CODEC), it.ready()),
            from -> new TimeOut(
                    from.get("by", Seats.CODEC),
                    from.get("until", Codecs.INSTANT),
                    from.get("ready", Codecs.set(Seats.CODEC))));

    private static final Codec<Floor> FLOOR = Codecs.object(CourseCodecs::write, CourseCodecs::floor);

    private static final Codec<Hearing> HEARING = Codecs.object(
            (to, it) -> to.put("topic", TopicCodecs.TOPIC, it.topic())
                    .put("floor", FLOOR, it.floor())
                    .put("heard", Codecs.set(Seats.CODEC), it.heard())
                    .put("elsewhere", Codecs.set(Seats.CODEC), it.elsewhere()),
            from -> new Hearing(
                    from.get("topic", TopicCodecs.TOPIC),
                    from.get("floor", FLOOR),
                    from.get("heard", Codecs.set(Seats.CODEC)),
                    from.get("elsewhere", Codecs.set(Seats.CODEC))));

    static final PayloadFormat<Course> COURSE = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("step", STEP, it.step())
                    .maybe("movedBy", Seats.CODEC, it.movedBy())
                    .maybe("timeOut", TIME_OUT, it.timeOut())
                    .put("timer", Codecs.FLAG, it.timer())
                    .put("hearings", Codecs.list(HEARING), it.hearings()),
            from -> new Course(
                    from.get("step", STEP),
                    from.maybe("movedBy", Seats.CODEC),
                    from.maybe("timeOut", TIME_OUT),
                    from.get("timer", Codecs.FLAG),
                    from.get("hearings", Codecs.list(HEARING)))));

    private CourseCodecs() {}

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
                .put("speaker", Seats.CODEC, floor.speaker())
                .put("since", Codecs.INSTANT, floor.since());
    }

    private static Floor floor(FieldReader from) {
        var is = from.get("is", Codecs.TEXT);
        return is.equals("FREE") ? new Floor.Free() : taken(from, is, from.get("speaker", Seats.CODEC));
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
