package nl.soepsteen.platform.bench;

/// What is measured.
enum Rival {
    PLAIN_LUCENE("a0", "bare Lucene loop, a plain query"),
    BARE_LUCENE("a", "bare Lucene loop, the product's query"),
    PORT("b", "search port"),
    SEARCH_PAGE("c", "search page over HTTP"),
    SEARCH_JSON("j", "search as JSON over HTTP"),
    OPENSEARCH("o1", "OpenSearch, one `multi_match`"),
    OPENSEARCH_PLAIN("o2", "the same, answered without compression"),
    OPENSEARCH_EQUAL("o3", "OpenSearch, word by word as the product asks"),
    READING_PAGE("d", "reading page over HTTP"),
    NGINX("e", "nginx, the same pages as files, compressing"),
    NGINX_PRECOMPRESSED("e2", "nginx, compressed beforehand"),
    POSTGRES("f", "PostgreSQL full text"),
    INDEX_BARE("g", "IndexWriter alone"),
    INDEX_FOLLOWER("g", "follower, documents in memory"),
    INDEX_LIVE("g", "the whole product: from commit to found");

    private final String letter;
    private final String inWords;

    Rival(String letter, String inWords) {
        this.letter = letter;
        this.inWords = inWords;
    }

    String letter() {
        return letter;
    }

    String inWords() {
        return inWords;
    }
}
