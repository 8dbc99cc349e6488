package app.entente.upgrade;

import app.entente.BackendApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test of this version on the database that 0.1.0 has left; one database for all of them, each with its own couple. */
@SpringBootTest(classes = BackendApplication.class, properties = "upgrade.from=0.1.0")
@Import({RestoredDatabase.class, ReleasedPeople.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface UpgradeFrom010 {}
