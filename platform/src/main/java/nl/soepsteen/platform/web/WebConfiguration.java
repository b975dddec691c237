package nl.soepsteen.platform.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /// Where the site's own style, script and pictures are.
    static final String ASSETS = "/assets/";

    private final String htmxVersion;

    WebConfiguration(@Value("${soepsteen.htmx-version}") String htmxVersion) {
        this.htmxVersion = htmxVersion;
    }

    /// A view's name is its template's file name. Views that are not ours (redirects) are left to Spring.
    @Bean
    static ViewResolver pageViewResolver(Templates templates) {
        return (name, locale) -> name.endsWith(".jte") ? new PageView(templates, name) : null;
    }

    /// Answers of the API carry a tag of their bytes too.
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> apiTags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ASSETS + "**")
                .addResourceLocations(
                        "classpath:/assets/",
                        "classpath:/META-INF/resources/webjars/htmx.org/%s/dist/".formatted(htmxVersion))
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
