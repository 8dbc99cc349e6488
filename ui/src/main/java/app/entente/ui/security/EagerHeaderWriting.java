package app.entente.ui.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Writes security headers before the request is handled: Flow's pages come by a forward, after which it is too late.
 */
class EagerHeaderWriting implements ObjectPostProcessor<HeaderWriterFilter> {

    @Override
    public <T extends HeaderWriterFilter> T postProcess(T filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }
}
