package app.entente.ui;

import app.entente.DatabaseOutage;
import app.entente.EntenteApplication;
import app.entente.StatementCounter;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import app.entente.answering.SheetFiller;
import app.entente.checkin.CheckInCouples;
import app.entente.couple.Couples;
import app.entente.door.OpenedCouples;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.SmallPacks;
import app.entente.talk.HeardTopics;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of screens on the services as they really run, and on a real PostgreSQL. */
@SpringBootTest(classes = EntenteApplication.class)
@Import({
    TestDatabase.class,
    TestTime.class,
    TestSettings.class,
    StatementCounter.class,
    DatabaseOutage.class,
    DeliveredNotices.class,
    SmallPacks.class,
    Couples.class,
    ChosenPacks.class,
    SheetFiller.class,
    OpenedCouples.class,
    HeardTopics.class,
    CheckInCouples.class,
    BrowserFixture.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScreenTest {}
