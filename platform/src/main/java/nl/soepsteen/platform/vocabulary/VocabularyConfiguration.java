package nl.soepsteen.platform.vocabulary;

import nl.soepsteen.content.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.shipped();
    }
}
