package nl.soepsteen.platform.mail;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/// Through the mail server when one was named (`SPRING_MAIL_HOST`), else into `mail/` of the data folder.
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    static Delivery delivery(
            ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${soepsteen.data:./data}") String data) {
        // An empty value counts as none, as in SPRING_MAIL_HOST=.
        JavaMailSender sender = host.isBlank() ? null : server.getIfAvailable();
        return sender == null ? new MailFolder(Path.of(data, "mail")) : new SmtpDelivery(sender);
    }
}
