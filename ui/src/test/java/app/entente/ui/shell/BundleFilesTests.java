package app.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundleFilesTests {

    @Test
    void theFirstScriptComesFirstAndNamesAllOthersOnce() {
        assertThat(new BundleFiles("classpath:/bundle/").modules())
                .containsExactly(
                        "/VAADIN/build/indexhtml-AbC_12.js",
                        "/VAADIN/build/imports-t4-.js",
                        "/VAADIN/build/icon-B0.js",
                        "/VAADIN/build/Client-1.js");
    }

    @Test
    void whereNothingWasBuiltNothingIsAskedFor() {
        assertThat(new BundleFiles("classpath:/nowhere/").modules()).isEmpty();
    }
}
