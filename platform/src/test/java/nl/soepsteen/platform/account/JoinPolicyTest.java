package nl.soepsteen.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.soepsteen.platform.mail.MailAddress;
import org.junit.jupiter.api.Test;

class JoinPolicyTest {

    private static final MailAddress ROTTERDAM = MailAddress.stored("a@rotterdam.nl");
    private static final MailAddress OTHER = MailAddress.stored("a@notrotterdam.nl");

    @Test
    void openAdmitsEverybody() {
        assertThat(new JoinPolicy("open").admits(OTHER)).isTrue();
        assertThat(new JoinPolicy("").admits(OTHER)).isTrue();
    }

    @Test
    void domainsAdmitTheirOwnAndNothingThatEndsLikeThem() {
        JoinPolicy policy = new JoinPolicy("Rotterdam.nl, @wijktop.nl");
        assertThat(policy.admits(ROTTERDAM)).isTrue();
        assertThat(policy.admits(OTHER)).isFalse();
        assertThat(policy.admits(MailAddress.stored("a@sub.rotterdam.nl"))).isFalse();
        assertThat(policy.inWords()).contains("rotterdam.nl, wijktop.nl");
    }

    @Test
    void byInvitationAdmitsNobody() {
        assertThat(new JoinPolicy("uitnodiging").admits(ROTTERDAM)).isFalse();
    }

    @Test
    void anythingElseIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> new JoinPolicy("dicht")).hasMessageContaining("Kies open, uitnodiging");
    }
}
