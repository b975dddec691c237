package nl.soepsteen.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader and an administrator at the same moment.
class WithdrawnMeanwhileTest {

    @Test
    void aPageThatIsTakenAwayBetweenTwoLooksIsNotShown(@TempDir Path temp) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("eigen"));
        Files.writeString(
                folder.resolve("bedacht.md"),
                Texts.intervention("Bedacht", "Bedacht.").replace("fase: lopend\n", "fase: lopend\nvoorbeeld: true\n"));
        try (RunningSite running = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + folder)) {
            PublishedPages published = new PublishedPages(
                    removingAfterTheFirstLook(running),
                    running.bean(OldSlugs.class),
                    running.bean(DocumentReader.class),
                    running.bean(MarkdownRenderer.class));

            assertThat(running.http().get("/interventies/bedacht").statusCode()).isEqualTo(200);
            assertThat(published.find(new Slug("bedacht"))).isEmpty();
        }
    }

    /// The real table; all examples go from it as soon as somebody saw that one is there.
    private static PublicationRepository removingAfterTheFirstLook(RunningSite running) {
        PublicationRepository real = running.bean(PublicationRepository.class);
        return (PublicationRepository) Proxy.newProxyInstance(
                PublicationRepository.class.getClassLoader(),
                new Class<?>[] {PublicationRepository.class},
                (self, method, arguments) -> {
                    Object answer = method.invoke(real, arguments);
                    if (method.getName().equals("present")) {
                        running.bean(Examples.class).removeAll();
                    }
                    return answer;
                });
    }
}
