package nl.soepsteen.platform.bench.talk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.bench.rival.Database;

/// Conversations that are there before anybody speaks in them.
public final class Begun {

    private static final String CONVERSATION = """
            insert into conversation (id, title, slug, question, state, opened_at, spoke_at, last_number, changed, noted_at)
            values (?, ?, 'meting', true, 'PUBLIC', now(), now(), ?, 1, 'epoch')
            returning number""";

    private static final String POSTS = """
            insert into post (id, conversation, number, root, kind, markdown, state, key, made_at, changed_at)
            select gen_random_uuid(), ?, nr, case when nr %% 3 = 0 then nr - 1 else nr end, 'TIP',
                   'Bijdrage ' || nr || ': wij deden dit **ook**, en het ging anders dan wij dachten.', 'PUBLIC',
                   gen_random_uuid(), now(), now()
            from generate_series(1, ?) as nr""".replace("%%", "%");

    private Begun() {}

    /// @param lengths contributions of each
    /// @return their numbers
    public static List<Long> of(Database database, List<Integer> lengths) throws Exception {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement conversation = connection.prepareStatement(CONVERSATION);
                PreparedStatement posts = connection.prepareStatement(POSTS)) {
            for (int length : lengths) {
                UUID id = UUID.randomUUID();
                conversation.setObject(1, id);
                conversation.setString(2, "Een gesprek van " + length);
                conversation.setInt(3, length);
                try (ResultSet row = conversation.executeQuery()) {
                    row.next();
                    numbers.add(row.getLong(1));
                }
                posts.setObject(1, id);
                posts.setInt(2, length);
                posts.executeUpdate();
            }
        }
        return numbers;
    }
}
