package nl.soepsteen.platform.reading.web;

import nl.soepsteen.platform.publication.Addresses;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Only the pages themselves are counted; nothing else is looked at.
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration implements WebMvcConfigurer {

    private final ReadingInterceptor interceptor;

    ReadingConfiguration(ReadingInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).addPathPatterns(Addresses.INTERVENTIONS + "*", Addresses.ARTICLES + "*");
    }
}
