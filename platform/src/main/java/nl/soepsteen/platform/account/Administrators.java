package nl.soepsteen.platform.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// There is always somebody who decides who may do what.
@Component
class Administrators {

    /// Until the transaction ends nobody else changes or removes one of them.
    private static final String HOLD =
            "select count(*) from (select id from person where role = 'ADMIN' order by id for update) as held";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the transaction in which somebody stops being an administrator, or goes. Of two who do so at once, one is
    /// told that they are the last.
    ///
    /// @throws LastAdministratorException when they are the only one
    void keepOneBesides(Person person) {
        if (person.role() == Role.ADMIN && jdbc.sql(HOLD).query(Integer.class).single() == 1) {
            throw new LastAdministratorException();
        }
    }
}
