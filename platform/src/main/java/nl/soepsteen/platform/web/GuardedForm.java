package nl.soepsteen.platform.web;

import java.util.UUID;

/// What [FormGuard] thinks of a form that was sent.
///
/// @param stamp to show the form again with: its own, so that time goes on, or a fresh one when that was no good
/// @param objection a Dutch sentence why it is not taken and what to do now; empty when it is
public record GuardedForm(FormStamp stamp, String objection) {

    /// Whether it is taken, as far as this goes.
    public boolean isFine() {
        return objection.isEmpty();
    }

    /// Of the form: kept beside what it makes, it tells whether the same form was sent before.
    public UUID key() {
        return stamp.key();
    }
}
