package nl.soepsteen.index.lucene;

/// How many letters differ between two words.
final class Changes {

    private Changes() {}

    /// Letters added, left out, replaced, or swapped with their neighbour, each counted once (optimal string
    /// alignment).
    ///
    /// @param most beyond this the answer may be any larger number
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[other.length()];
    }
}
