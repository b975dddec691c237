package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void hasThirtyTwoRandomBytesAndNeedsNoQuoting() {
        assertThat(Password.random().text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Password.random()).isNotEqualTo(Password.random());
    }

    @Test
    void doesNotShowItself() {
        Password password = Password.random();

        assertThat(password.toString()).doesNotContain(password.text());
        assertThat(password.verifier()).startsWith("SCRAM-SHA-256$4096:").doesNotContain(password.text());
    }
}
