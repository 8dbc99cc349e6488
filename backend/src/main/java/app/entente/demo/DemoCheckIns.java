package app.entente.demo;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.values.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers the check-ins that are due, as the script says, and shows every answer. */
@Component
class DemoCheckIns {

    private final CheckIns checkIns;
    private final Clock clock;

    DemoCheckIns(CheckIns checkIns, Clock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** Lets both answer what is due; returns how many check-ins have opened. */
    int answer(DemoScript demoScript, DemoPeople demoPeople) {
        demoPeople.roles().forEach(it -> answer(demoScript.sheet(it), demoPeople.of(it)));
        return checkIns.opened(demoPeople.first()).size();
    }

    /** Returns the check-ins this person can answer now. */
    List<CheckIn> waiting(Membership me) {
        return checkIns.due(me, today()).stream().filter(it -> !it.ready()).toList();
    }

    /** Lets this person answer what is due; returns whether anything has opened with it. */
    boolean answer(DemoSheet sheet, Membership me) {
        var before = checkIns.opened(me).size();
        waiting(me).stream()
                .map(CheckIn::subject)
                .forEach(it -> checkIns.submit(me, it, today(), answers(sheet, me, it)));
        return checkIns.opened(me).size() > before;
    }

    private Map<String, Answer> answers(DemoSheet sheet, Membership me, CheckInSubject subject) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var question : subject.questions()) {
            answers.put(
                    question,
                    Answer.of(value(sheet, me, subject, answers.size())).share(ShareLevel.SHOW));
        }
        return answers;
    }

    private Value value(DemoSheet sheet, Membership me, CheckInSubject subject, int at) {
        return switch (subject) {
            case CheckInSubject.Pulse _ -> new Value.Grade(sheet.pulse().get(at));
            case CheckInSubject.Review _ -> new Value.Chosen(next(sheet.reviews(), reviewed(me)));
        };
    }

    private long reviewed(Membership me) {
        return checkIns.answered(me).stream()
                .filter(it -> it.subject() instanceof CheckInSubject.Review)
                .count();
    }

    private static String next(List<String> reviews, long answered) {
        return reviews.get((int) Math.min(answered, reviews.size() - 1L));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
