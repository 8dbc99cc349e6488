package app.entente.ui.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdFilterTests {

    private final RequestIdFilter filter = new RequestIdFilter();
    private final List<@Nullable String> logged = new ArrayList<>();
    private final FilterChain chain = (_, _) -> logged.add(MDC.get(RequestIdFilter.KEY));

    @Test
    void everyRequestHasAnIdOfItsOwnOfOneLength() throws Exception {
        var first = answer(new MockHttpServletRequest());
        var second = answer(new MockHttpServletRequest());
        assertThat(first).matches("[0-9a-f]{16}").isNotEqualTo(second);
        assertThat(second).matches("[0-9a-f]{16}");
        assertThat(logged).containsExactly(first, second);
        assertThat(MDC.get(RequestIdFilter.KEY)).isNull();
    }

    @Test
    void anIdFromOutsideIsNotTaken() throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader(RequestIdFilter.HEADER, "0123456789abcdef");
        assertThat(answer(request)).isNotEqualTo("0123456789abcdef");
        assertThat(logged).doesNotContain("0123456789abcdef");
    }

    @Test
    void thePageOfAnErrorHasTheIdOfItsRequest() throws Exception {
        var request = new MockHttpServletRequest();
        var id = answer(request);
        request.setDispatcherType(DispatcherType.ERROR);
        assertThat(answer(request)).isEqualTo(id);
    }

    private @Nullable String answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response.getHeader(RequestIdFilter.HEADER);
    }
}
