package app.entente.ui.mvc;

import app.entente.ui.i18n.Languages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Configures pages outside Flow: message bundles, languages, and cache lifetimes of styles and scripts. */
@Configuration(proxyBeanMethods = false)
class MvcConfiguration implements WebMvcConfigurer {

    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Languages languages;

    MvcConfiguration(Languages languages) {
        this.languages = languages;
    }

    @Bean
    static MessageSource messageSource() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/entry");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    static LocaleResolver localeResolver(Languages languages) {
        return new BrowserLocaleResolver(languages);
    }

    @Bean
    static WebMvcRegistrations pagesBesideScreens() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new NonFlowHandlerMapping();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry pages) {
        pages.addInterceptor(new LanguageLink.ChoiceInterceptor(languages));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        List.of("styles", "scripts", "images")
                .forEach(it -> files.addResourceHandler("/" + it + "/**")
                        .addResourceLocations("classpath:/META-INF/resources/" + it + "/")
                        .setCacheControl(ONE_HOUR));
        files.addResourceHandler("/quick-exit.js")
                .addResourceLocations("classpath:/META-INF/resources/")
                .setCacheControl(ONE_HOUR);
    }
}
