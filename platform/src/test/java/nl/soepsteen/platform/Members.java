package nl.soepsteen.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.picture.Taken;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.subject.SubjectId;

/// People who have an account on a site without a mail server.
///
/// @param mailbox where the site leaves its mail
public record Members(RunningSite site, Mailbox mailbox) {

    /// Somebody who makes an account, gets a role, and is signed in.
    ///
    /// @param name of one word, used once
    public Visitor join(String name, Role role) throws Exception {
        Visitor visitor = signIn(name, 1);
        site.bean(Accounts.class).become(find(name).id(), role);
        return visitor;
    }

    /// The same person, signed in once more, in another browser.
    ///
    /// @param mails that they got, this link included
    public Visitor signIn(String name, int mails) throws Exception {
        Visitor asking = new Visitor(site);
        asking.open("/inloggen");
        asking.send("/inloggen", "mail", address(name));
        String link = Mailbox.link(mailbox.await(address(name), mails));
        Visitor visitor = new Visitor(site);
        visitor.open(link);
        visitor.send(link, "naam", name);
        return visitor;
    }

    /// Where their mail goes.
    public static String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@wijk.example";
    }

    /// Their account.
    public Person find(String name) {
        return site.bean(Accounts.class).all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// A small picture that they sent.
    public Picture picture(String name) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        Taken taken =
                site.bean(Pictures.class).take(file.toByteArray(), find(name).id());
        if (taken instanceof Taken.Stored(Picture picture)) {
            return picture;
        }
        throw new AssertionError("Not a picture: " + taken);
    }

    /// A page that they wrote.
    public SubjectId publish(String name, String title, String body) {
        String markdown = Texts.intervention(title, body);
        byte[] file = markdown.getBytes(StandardCharsets.UTF_8);
        ReadResult read = site.bean(DocumentReader.class).read(Slug.from(title) + ".md", file);
        if (read instanceof ReadResult.Read(var document)) {
            return site.bean(Publications.class)
                    .put(document, markdown, find(name).id(), null);
        }
        throw new AssertionError("Not a page: " + read);
    }
}
