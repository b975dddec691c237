package nl.soepsteen.platform.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.SoepsteenApplication;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.web.StartupGate;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// The application, whose index stops short of its next commit; then pages are committed to the database, and the test
/// kills it right there.
final class StalledIndexMain {

    private static final AtomicBoolean stalled = new AtomicBoolean();

    private StalledIndexMain() {}

    public static void main(String[] args) throws InterruptedException {
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(SoepsteenApplication.class, Stalling.class).run(args);
        while (context.getBean(StartupGate.class).waitingFor().isPresent()) {
            Thread.sleep(20);
        }
        stalled.set(true);
        Writing writing = new Writing(context.getBean(Publications.class), context.getBean(DocumentReader.class));
        writing.put("stuk-0", "Net veranderd");
        writing.put("gloednieuw", "Gloednieuw");
        System.out.println("committed, not indexed");
        new CountDownLatch(1).await();
    }

    /// Not a component: the application must find it only where a test names it.
    static class Stalling {

        @Bean
        static BeanPostProcessor stallingSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof ChangeSource source ? new StallingSource(source) : bean;
                }
            };
        }
    }

    private record StallingSource(ChangeSource source) implements ChangeSource {

        @Override
        public Batch after(long number, int limit) {
            return source.after(number, limit);
        }

        @Override
        public List<IndexDocument> load(Collection<String> ids) {
            if (stalled.get()) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return source.load(ids);
        }

        @Override
        public void awaitHint(Duration atMost) throws InterruptedException {
            source.awaitHint(atMost);
        }
    }
}
