package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Collections;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A push socket keeps small buffers while it is open, where Flow would keep 16 KiB and as many characters. */
@HttpTest
class SocketBuffersTests {

    private final ServletContext servlets;

    SocketBuffersTests(@Autowired ServletContext servlets) {
        this.servlets = servlets;
    }

    @Test
    void eachPushSocketIsOpenedWithSmallBuffers() {
        var frameworks = Collections.list(servlets.getAttributeNames()).stream()
                .map(servlets::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .toList();

        assertThat(frameworks).isNotEmpty().allSatisfy(it -> {
            var settings = it.getAtmosphereConfig();
            assertThat(settings.getInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE))
                    .isEqualTo("1024");
            assertThat(settings.getInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE))
                    .isEqualTo("1024");
            assertThat(settings.getInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE))
                    .isEqualTo("1024");
        });
    }
}
