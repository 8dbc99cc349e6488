package app.entente;

import app.entente.answering.SheetFiller;
import app.entente.checkin.CheckInCouples;
import app.entente.couple.Couples;
import app.entente.door.OpenedCouples;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.SmallPacks;
import app.entente.reminder.RemindersWithMail;
import app.entente.stored.StoredPayloads;
import app.entente.talk.HeardTopics;
import app.entente.vault.FixedKeys;
import app.entente.vault.OpenedPayloadCounter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of services as they really run together: one context for all of them, on a real PostgreSQL. */
@SpringBootTest(classes = BackendApplication.class)
@Import({
    TestDatabase.class,
    TestTime.class,
    TestSettings.class,
    StatementCounter.class,
    SmallPacks.class,
    Couples.class,
    ChosenPacks.class,
    SheetFiller.class,
    OpenedCouples.class,
    HeardTopics.class,
    CheckInCouples.class,
    FixedKeys.class,
    OpenedPayloadCounter.class,
    StoredPayloads.class,
    RemindersWithMail.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BackendTest {}
