package nl.soepsteen.platform.browse.web;

/// What somebody looked for, as words to search with.
final class Words {

    /// Longer is not a name; the search field takes more, but nobody reads it.
    private static final int LONGEST = 60;

    private Words() {}

    /// The last part of an address as words: no hyphens, nothing invisible.
    static String of(String typed) {
        String words =
                typed.replaceAll("\\p{C}", " ").replaceAll("[-_\\s]+", " ").strip();
        return words.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
