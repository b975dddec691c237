package nl.soepsteen.platform;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The mail that a site without a mail server wrote to its data folder.
///
/// @param data the site's data folder
public record Mailbox(Path data) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/inloggen/link/\\S+");

    /// All messages to an address, oldest first.
    public List<MimeMessage> to(String address) throws Exception {
        Path folder = data.resolve("mail");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<MimeMessage> messages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                try (InputStream input = Files.newInputStream(file)) {
                    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), input);
                    if (message.getRecipients(RecipientType.TO)[0].toString().equals(address)) {
                        messages.add(message);
                    }
                }
            }
        }
        return messages;
    }

    /// Waits for so many messages to an address; gives the last.
    public MimeMessage await(String address, int count) throws Exception {
        Instant deadline = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(deadline)) {
            List<MimeMessage> messages = to(address);
            if (messages.size() >= count) {
                return messages.getLast();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No " + count + " messages to " + address);
    }

    /// The link in a message.
    public static String link(MimeMessage message) throws Exception {
        String text = message.getContent().toString();
        Matcher found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return found.group();
    }
}
