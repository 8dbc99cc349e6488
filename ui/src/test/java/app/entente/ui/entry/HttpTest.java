package app.entente.ui.entry;

import app.entente.EntenteApplication;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole application on a port of its own, for tests that speak to it as a browser does. */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "entente.demo=true",
            "entente.demos-per-address=100",
            "entente.trusted-proxies=127.0.0.1,::1"
        })
@Import({TestDatabase.class, TestTime.class, TestSettings.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface HttpTest {}
