package nl.soepsteen.index.follow;

import java.util.Map;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.lucene.Schema;

/// What we write into a Lucene commit, so that an index always says what it is.
///
/// @param schema what it was made of
/// @param position what of the database it holds, never more than it really holds
/// @param complete whether it had caught up with the database once, and so may serve
record CommitData(Schema schema, Position position, boolean complete) {

    private static final String VERSION = "schema";
    private static final String ANALYSIS = "analysis";
    private static final String RECIPE = "recipe";
    private static final String HISTORY = "history";
    private static final String NUMBER = "number";
    private static final String COMPLETE = "complete";

    Map<String, String> toMap() {
        return Map.of(
                VERSION, Integer.toString(schema.version()),
                ANALYSIS, Integer.toString(schema.analysis()),
                RECIPE, schema.recipe(),
                HISTORY, position.history(),
                NUMBER, Long.toString(position.number()),
                COMPLETE, Boolean.toString(complete));
    }

    /// @throws IllegalArgumentException when this is no commit of ours
    static CommitData of(Map<String, String> map) {
        Schema schema =
                new Schema(Integer.parseInt(get(map, VERSION)), Integer.parseInt(get(map, ANALYSIS)), get(map, RECIPE));
        Position position = new Position(get(map, HISTORY), Long.parseLong(get(map, NUMBER)));
        return new CommitData(schema, position, Boolean.parseBoolean(get(map, COMPLETE)));
    }

    private static String get(Map<String, String> map, String key) {
        String value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The commit does not say its " + key);
        }
        return value;
    }
}
