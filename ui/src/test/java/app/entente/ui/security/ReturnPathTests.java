package app.entente.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/talk/3", "/join/offer", "/read-back"})
    void ourOwnPagesAreKept(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "/%2f%2fevil.example",
                "/home?x=//evil",
                "/a//b",
                "/../x",
                "/a/./b",
                " /home",
                "/home\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "home"
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo(ReturnPath.home());
    }
}
