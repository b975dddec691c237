package nl.soepsteen.platform.relevance;

import java.util.Locale;

/// The two halves of the queries.
enum Half {
    /// To tune on: its queries may be looked at one by one.
    A,
    /// To report: only its averages are looked at.
    B;

    /// The n-th query of a category, from 0: turn by turn, so that every category is in both halves.
    static Half ofTurn(int n) {
        return n % 2 == 0 ? A : B;
    }

    /// @throws IllegalArgumentException when it is neither `a` nor `b`
    static Half ofName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
