package nl.soepsteen.platform.writing;

import nl.soepsteen.content.advice.LanguageHints;
import nl.soepsteen.content.vocabulary.WritingWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WritingConfiguration {

    @Bean
    static LanguageHints languageHints() {
        return new LanguageHints(WritingWords.shipped());
    }
}
