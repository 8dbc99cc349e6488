package app.entente.demo;

import app.entente.clock.ScopedClock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Creates the couple that has used Entente for half a year: each thing on its day, by the services everybody uses, with
 * a clock that tells that day to them and to nobody else.
 */
@Component
class DemoHistory {

    private static final int TALK = 182;
    private static final int PULSE = 167;
    private static final int REVIEW = 90;
    private static final int RETAKE = 6;

    private final DemoScript demoScript;
    private final DemoAccounts demoAccounts;
    private final DemoAnswers demoAnswers;
    private final DemoTalk demoTalk;
    private final DemoCheckIns demoCheckIns;

    DemoHistory(
            DemoScript demoScript,
            DemoAccounts demoAccounts,
            DemoAnswers demoAnswers,
            DemoTalk demoTalk,
            DemoCheckIns demoCheckIns) {
        this.demoScript = demoScript;
        this.demoAccounts = demoAccounts;
        this.demoAnswers = demoAnswers;
        this.demoTalk = demoTalk;
        this.demoCheckIns = demoCheckIns;
    }

    DemoPeople create(Locale locale) {
        var demoPeople = daysAgo(TALK, () -> talked(locale));
        daysAgo(PULSE, () -> demoCheckIns.answer(demoScript, demoPeople));
        daysAgo(REVIEW, () -> demoCheckIns.answer(demoScript, demoPeople));
        return daysAgo(RETAKE, () -> {
            demoAnswers.retake(demoScript, demoPeople);
            demoTalk.begin(demoPeople);
            return demoPeople;
        });
    }

    private DemoPeople talked(Locale locale) {
        var demoPeople = demoAccounts.create(demoScript, DemoVariant.LATER);
        var talk = demoScript.talk(DemoVariant.LATER, locale);
        demoAnswers.answerAndOpen(demoScript, talk, demoPeople);
        demoTalk.create(talk, demoPeople);
        demoTalk.finish(demoPeople);
        return demoPeople;
    }

    private static <T> T daysAgo(int days, Supplier<T> run) {
        return ScopedClock.earlier(Duration.ofDays(days), run);
    }
}
