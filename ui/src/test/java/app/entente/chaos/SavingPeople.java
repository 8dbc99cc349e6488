package app.entente.chaos;

import app.entente.EntenteApplication;
import app.entente.couple.Couples;
import app.entente.journey.PackagedApplication;
import app.entente.signin.SignedInPlaces;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Makes people in an empty data directory, each in a space of their own and signed in, before Entente is started on it. */
final class SavingPeople {

    private SavingPeople() {}

    static List<SavingPerson> in(Path data, int people, HttpClient http, PackagedApplication entente) {
        try (var before = new SpringApplicationBuilder(EntenteApplication.class, Couples.class)
                .run(
                        "--entente.data=" + data,
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--entente.password.memory=16",
                        "--entente.password.iterations=1")) {
            var couples = before.getBean(Couples.class);
            var places = before.getBean(SignedInPlaces.class);
            var stored = new StoredSaves(data);
            return Stream.generate(couples::alone)
                    .limit(people)
                    .map(it ->
                            new SavingPerson(http, entente, stored, it.space().value(), places.create(it.person())))
                    .toList();
        }
    }
}
