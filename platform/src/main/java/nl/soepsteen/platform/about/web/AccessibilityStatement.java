package nl.soepsteen.platform.about.web;

import java.time.LocalDate;

/// Facts in the accessibility statement that change with the software.
final class AccessibilityStatement {

    /// When the statement was last held against the pages.
    static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private AccessibilityStatement() {}
}
