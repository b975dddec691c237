package nl.soepsteen.platform.account;

import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// What the mails about signing in say.
@Component
class LoginMail {

    private final PublicAddress site;

    LoginMail(PublicAddress site) {
        this.site = site;
    }

    Mail signIn(MailAddress to, Token token) {
        return new Mail(to, "Je inloglink voor Soepsteen", """
                Hallo,

                Met deze link log je in op Soepsteen:

                %s

                De link werkt een kwartier en maar een keer. Heb je er niet om gevraagd? Dan hoef je niets te doen.

                Soepsteen
                """.formatted(address(token)));
    }

    Mail join(MailAddress to, Token token) {
        return new Mail(to, "Maak je account op Soepsteen", """
                Hallo,

                Je wilt meedoen op Soepsteen. Fijn! Met deze link maak je je account:

                %s

                De link werkt een kwartier en maar een keer. Heb je er niet om gevraagd? Dan hoef je niets te doen.

                Soepsteen
                """.formatted(address(token)));
    }

    Mail unknown(MailAddress to) {
        return new Mail(to, "Inloggen op Soepsteen", """
                Hallo,

                Iemand vulde dit adres in om in te loggen op Soepsteen. Er is nog geen account bij dit adres, en op deze \
                site kun je er zelf geen maken. Gebruik je bij Soepsteen een ander adres? Vul dan dat in. Wil je meedoen? \
                Vraag een beheerder om een uitnodiging.

                Was jij het niet? Dan hoef je niets te doen.

                Soepsteen
                """);
    }

    Mail invitation(MailAddress to, Token token, String inviter) {
        return new Mail(to, "Je bent uitgenodigd voor Soepsteen", """
                Hallo,

                %s nodigt je uit voor Soepsteen. Daar vertellen mensen uit wijken aan elkaar wat ze probeerden: wat lukte \
                en wat niet. Met deze link maak je je account:

                %s

                De link werkt twee weken en maar een keer. Wil je niet meedoen? Dan hoef je niets te doen.

                Soepsteen
                """.formatted(inviter, address(token)));
    }

    /// The address behind a token.
    String address(Token token) {
        return site.reachable() + path(token);
    }

    static String path(Token token) {
        return "/inloggen/link/" + token.value();
    }
}
