package nl.soepsteen.index.lucene;

/// What a Dutch word sounds like, roughly: words that people mix up in writing give the same.
final class Sound {

    private Sound() {}

    /// @param word folded
    static String of(String word) {
        String sound = word.replace("ij", "ei")
                .replace("y", "i")
                .replace("ou", "au")
                .replace("ch", "g")
                .replace("ck", "k")
                .replace("qu", "kw")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("x", "ks")
                .replace("ie", "i")
                .replace("z", "s")
                .replace("v", "f")
                .replaceAll("c(?=[eiy])", "s")
                .replace("c", "k")
                .replaceAll("dt$|d$", "t")
                .replaceAll("b$", "p");
        return sound.replaceAll("(.)\\1+", "$1");
    }
}
