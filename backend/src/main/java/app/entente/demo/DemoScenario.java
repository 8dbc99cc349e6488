package app.entente.demo;

import app.entente.couple.Membership;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The whole scenario of each demo: the two people, their answers and the opened door, their talk, and the
 * partner's next acts.
 */
@Component
class DemoScenario {

    private final DemoScript demoScript;
    private final DemoAccounts demoAccounts;
    private final DemoAnswers demoAnswers;
    private final DemoTalk demoTalk;
    private final DemoHistory demoHistory;
    private final DemoCheckIns demoCheckIns;
    private final DemoPartner partner;

    DemoScenario(
            DemoScript demoScript,
            DemoAccounts demoAccounts,
            DemoAnswers demoAnswers,
            DemoTalk demoTalk,
            DemoHistory demoHistory,
            DemoCheckIns demoCheckIns,
            DemoPartner partner) {
        this.demoScript = demoScript;
        this.demoAccounts = demoAccounts;
        this.demoAnswers = demoAnswers;
        this.demoTalk = demoTalk;
        this.demoHistory = demoHistory;
        this.demoCheckIns = demoCheckIns;
        this.partner = partner;
    }

    DemoPeople start(DemoVariant variant, Locale locale) {
        return switch (variant) {
            case BEGINNING -> startAtBeginning(locale);
            case LATER -> demoHistory.create(locale);
        };
    }

    private DemoPeople startAtBeginning(Locale locale) {
        var talk = demoScript.talk(DemoVariant.BEGINNING, locale);
        var demoPeople = demoAccounts.create(demoScript, DemoVariant.BEGINNING);
        demoAnswers.answerAndOpen(demoScript, talk, demoPeople);
        demoTalk.create(talk, demoPeople);
        demoAnswers.beginFurther(demoPeople);
        return demoPeople;
    }

    /** Lets this person do their half of the further round, so that its door opens for the visitor. */
    void prepareDoor(DemoVariant variant, Membership whomNobodyPlays) {
        demoAnswers.answerFurther(demoScript.sheet(DemoRole.of(variant, whomNobodyPlays.seat())), whomNobodyPlays);
    }

    /** Lets this person answer a check-in that is due, else go on with the talk. */
    List<DemoAct> continueFor(DemoVariant variant, Membership whomNobodyPlays, Locale locale) {
        var role = DemoRole.of(variant, whomNobodyPlays.seat());
        if (demoCheckIns.waiting(whomNobodyPlays).isEmpty()) {
            return partner.act(whomNobodyPlays, demoScript.talk(variant, locale).moves(role));
        }
        return demoCheckIns.answer(demoScript.sheet(role), whomNobodyPlays)
                ? List.of(DemoAct.CHECK_IN_OPENED)
                : List.of();
    }
}
