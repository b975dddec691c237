package nl.soepsteen.index.lucene;

import java.util.List;

/// Every word there can be: for reading a question about documents that are yet to come.
record AnyWords() implements KnownWords {

    @Override
    public boolean hasWhole(String exact) {
        return true;
    }

    @Override
    public boolean has(String exact) {
        return true;
    }

    @Override
    public boolean hasStem(String stem) {
        return true;
    }

    @Override
    public boolean hasAll(List<String> stems) {
        return true;
    }

    @Override
    public List<String> joined(String first, String second) {
        return KnownWords.asOne(first, second);
    }

    @Override
    public int documents(String exact) {
        return 1;
    }

    @Override
    public int documentsWith(String stem) {
        return 1;
    }
}
