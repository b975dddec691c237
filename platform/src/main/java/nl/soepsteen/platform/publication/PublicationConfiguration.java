package nl.soepsteen.platform.publication;

import java.time.Clock;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    DocumentReader documentReader(Vocabulary vocabulary) {
        return new DocumentReader(vocabulary);
    }

    @Bean
    MarkdownRenderer markdownRenderer() {
        return new MarkdownRenderer();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
