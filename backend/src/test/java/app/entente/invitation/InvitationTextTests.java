package app.entente.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTextTests {

    private static final String TOKEN = "q3J9-xT_0aBcDeFgHiJkLmNoPqRsTuVwXyZ01234567";

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ",", ")", ">", "\"", "/", "%20", "&utm=1"})
    void whatGotStuckToALinkDoesNoHarm(String suffix) {
        assertThat(InvitationText.token(TOKEN + suffix)).isEqualTo(TOKEN);
        assertThat(InvitationText.tokenOfLink("https://entente.example/join#" + TOKEN + suffix))
                .contains(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCD-EFGH",
                "abcd efgh",
                "ABCDEFGH",
                "ABCD-EFGH.",
                "ABCD_EFGH",
                "ABCD.EFGH",
                "ABCD\u2212EFGH",
                "ABCD\u200B-EFGH",
                "Code: ABCD-EFGH",
                "Here ABCD-EFGH",
                "Le code\u202F: ABCD-EFGH, à demain",
                "ＡＢＣＤ-ＥＦＧＨ"
            })
    void aCodeIsFoundInWhatPeopleType(String typed) {
        assertThat(InvitationText.code(typed)).isEqualTo("ABCDEFGH");
        assertThat(InvitationText.tokenOfLink(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDE-FGHJK", "abcdefghjk", "Code: ABCDE FGHJK."})
    void aLongerCodeIsFoundToo(String typed) {
        assertThat(InvitationText.code(typed)).isEqualTo("ABCDEFGHJK");
    }
}
