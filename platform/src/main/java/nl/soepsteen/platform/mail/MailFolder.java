package nl.soepsteen.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts messages in files of a folder that only its owner may read, for a computer without a mail server. Any mail
/// program opens them.
public final class MailFolder implements Delivery {

    private static final int MOST_SHOWN = 100;
    private static final Pattern NAME = Pattern.compile("[0-9]{8}-[0-9]{9}-[0-9a-f-]{36}\\.eml");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS", Locale.ROOT);

    private final Path folder;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    /// One message as a person reads it.
    ///
    /// @param name of its file
    /// @param html its other form as it was written, or empty when there is none
    /// @param sent when it was made
    public record Letter(String name, String to, String subject, String text, String html, Instant sent) {}

    @Override
    public void deliver(MimeMessage message, Instant madeAt) throws MessagingException, IOException {
        makeFolder();
        String id = message.getMessageID().replaceFirst("^<([0-9a-f-]{36})@.*", "$1");
        String time = TIME.format(ZonedDateTime.ofInstant(madeAt, ZoneId.of("UTC")));
        Path file = folder.resolve("%s-%s.eml".formatted(time, id));
        Path half = folder.resolve(file.getFileName() + ".new");
        try (OutputStream output = Files.newOutputStream(half)) {
            message.writeTo(output);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The latest messages, newest first.
    public List<Letter> letters() throws IOException {
        List<Letter> letters = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> newest = files.filter(file ->
                                NAME.matcher(file.getFileName().toString()).matches())
                        .sorted(Comparator.comparing(
                                        (Path file) -> file.getFileName().toString())
                                .reversed())
                        .limit(MOST_SHOWN)
                        .toList();
                for (Path file : newest) {
                    read(file).ifPresent(letters::add);
                }
            }
        }
        return letters;
    }

    /// One of them.
    ///
    /// @param name of its file, as [Letter#name] gives it; anything else is not there
    public Optional<Letter> letter(String name) throws IOException {
        return NAME.matcher(name).matches() ? read(folder.resolve(name)) : Optional.empty();
    }

    private static Optional<Letter> read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(jakarta.mail.Session.getInstance(new Properties()), input);
            return Optional.of(new Letter(
                    file.getFileName().toString(),
                    String.valueOf(message.getRecipients(jakarta.mail.Message.RecipientType.TO)[0]),
                    message.getSubject(),
                    text(message, "text/plain"),
                    text(message, "text/html"),
                    message.getSentDate().toInstant()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (MessagingException e) {
            throw new IOException("Not a message: " + file, e);
        }
    }

    /// What is there of a kind; empty when nothing is.
    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent()).replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = text(parts.getBodyPart(i), type);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private void makeFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            FileAttribute<?> owners =
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, owners);
        } else {
            Files.createDirectories(folder);
        }
    }
}
