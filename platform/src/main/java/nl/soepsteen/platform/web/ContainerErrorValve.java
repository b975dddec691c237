package nl.soepsteen.platform.web;

import java.io.IOException;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/// Answers what Tomcat refuses before any filter sees it: a broken request line, an encoded slash, headers without end.
class ContainerErrorValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ContainerErrorValve.class);

    private final SecurityHeaders headers;
    /// Asked for late: the container exists before what pages are made of.
    private final ObjectProvider<ErrorAnswers> answers;

    ContainerErrorValve(SecurityHeaders headers, ObjectProvider<ErrorAnswers> answers) {
        this.headers = headers;
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        headers.write(request.getRequest(), response.getResponse());
        try {
            answers.getObject()
                    .write(
                            request.getRequest(),
                            response.getResponse(),
                            Failure.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status));
            response.finishResponse();
        } catch (IOException e) {
            log.debug("The visitor was gone before the answer", e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrorValve(
                SecurityHeaders headers, ObjectProvider<ErrorAnswers> answers) {
            return factory -> factory.addContextCustomizers(context -> {
                Host host = (Host) context.getParent();
                // Tomcat adds a valve of this class itself unless one is there already.
                ((StandardHost) host).setErrorReportValveClass(ContainerErrorValve.class.getName());
                host.getPipeline().addValve(new ContainerErrorValve(headers, answers));
            });
        }
    }
}
