package app.entente.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TypedCodeTests {

    @RepeatedTest(20)
    void noTwoCharactersLookAlike() {
        assertThat(TypedCode.random(24)).matches("([A-HJ-KM-NP-TV-Z2-9]{4}-){5}[A-HJ-KM-NP-TV-Z2-9]{4}");
        assertThat(TypedCode.random(8)).hasSize(9);
    }

    @Test
    void caseSpacesAndHyphensDoNotMatter() {
        assertThat(TypedCode.normalize(" abcd-efgh "))
                .isEqualTo(TypedCode.normalize("ABCD EFGH"))
                .isEqualTo(TypedCode.normalize("ABCD_EFGH."))
                .isEqualTo(TypedCode.normalize("ＡＢＣＤ－ＥＦＧＨ"))
                .isEqualTo("ABCDEFGH");
    }
}
