package nl.soepsteen.platform.discussion;

/// Who sees a contribution.
public enum PostState {
    /// Everybody.
    PUBLIC,
    /// Its author and those who look at what newcomers write.
    WAITING,
    /// Taken away by an editor: the place stays, with a sentence instead of the text.
    HIDDEN,
    /// It waited and was not let through: nobody but its author and editors.
    REFUSED,
    /// Taken away by who wrote it: the place stays, with a sentence instead of the text.
    DELETED;

    /// Whether it has a place among the others for everybody, with its text or without.
    public boolean hasPlace() {
        return this == PUBLIC || this == HIDDEN || this == DELETED;
    }
}
