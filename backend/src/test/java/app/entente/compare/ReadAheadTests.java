package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.csv.InvalidInput;
import app.entente.csv.OutputFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadAheadTests {

    @Test
    void aReaderWhoseBundlesNobodyTakesStops() {
        var bundle = List.of(LocatedCouple.unanswered("x", 2, 1));
        assertThatThrownBy(() -> new ReadAhead()
                        .read(
                                bundles -> {
                                    while (true) {
                                        bundles.accept(bundle);
                                    }
                                },
                                _ -> {
                                    throw new OutputFailed(new IOException("full"));
                                }))
                .isInstanceOf(OutputFailed.class);
    }

    @Test
    void whatTheReaderRefusesReachesTheWorkerAfterWhatCameBefore() {
        var seen = new ArrayList<String>();
        var refusal = InvalidInput.at(Path.of("answers.csv"), 3, 1, "odd");
        assertThatThrownBy(() -> new ReadAhead()
                        .read(
                                bundles -> {
                                    bundles.accept(List.of(LocatedCouple.unanswered("x", 2, 1)));
                                    throw refusal;
                                },
                                bundle -> bundle.forEach(it -> seen.add(it.id()))))
                .isSameAs(refusal);
        assertThat(seen).containsExactly("x");
    }
}
