package nl.soepsteen.index;

/// How much of the database the index holds: every change up to `number` of this `history`.
///
/// @param history which course of events the number counts in; empty before the first entry. It changes when the
///     database is restored, fails over or restarts, so that equal numbers of different pasts are never confused
/// @param number of the last change held; 0 for nothing
public record Position(String history, long number) {

    /// Nothing held yet.
    public static final Position NONE = new Position("", 0);
}
