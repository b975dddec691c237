package nl.soepsteen.platform.web;

/// Under which licences everything here is given away, by address.
public final class Licences {

    /// Of pages and everything made of them: free to use and change, naming the source.
    public static final String TEXTS = "https://creativecommons.org/licenses/by/4.0/deed.nl";

    /// The licence of pages in a few words.
    public static final String TEXTS_NAME = "CC BY 4.0";

    /// Of the vocabulary: no rights reserved.
    public static final String VOCABULARY = "https://creativecommons.org/publicdomain/zero/1.0/deed.nl";

    private Licences() {}
}
