package nl.soepsteen.platform.writing;

/// Something else that waits for editors, elsewhere: the desk tells where, and how much. Whoever has such a
/// queue makes a bean of this.
public interface OtherQueue {

    /// Where it is.
    String address();

    /// What it is called: "Meldingen".
    String name();

    /// How much waits there.
    int waiting();
}
