package nl.soepsteen.platform.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nobody adds a table about people without saying how it is handed over and how it goes.
@ExtendWith(SharedSite.class)
class PersonalTablesTest {

    private static final String REFERRING = """
            select distinct cast(cast(conrelid as regclass) as text) from pg_constraint
            where contype = 'f' and confrelid = cast('person' as regclass)""";

    /// Those that say who it is in another way.
    private static final String NAMING = """
            select distinct table_name from information_schema.columns
            where table_schema = current_schema()
              and column_name in ('email', 'recipient', 'principal_name', 'person', 'author', 'owner', 'made_by',
                                  'by_person')""";

    @Test
    void everyTableThatRefersToPeopleBelongsToARecord(RunningSite site) {
        List<String> tables = tables(site, REFERRING);

        assertThat(tables).contains("draft", "picture", "publication", "trail");
        assertThat(site.bean(PersonalArchive.class).tables()).containsAll(tables);
    }

    @Test
    void everyTableThatNamesPeopleBelongsToARecord(RunningSite site) {
        List<String> tables = tables(site, NAMING);

        assertThat(tables).contains("person", "mail", "session", "login_request");
        assertThat(site.bean(PersonalArchive.class).tables()).containsAll(tables);
    }

    private static List<String> tables(RunningSite site, String query) {
        return site.bean(JdbcClient.class)
                .sql(query)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
