package nl.soepsteen.platform.mail.web;

import java.util.List;

/// A message as the page shows it.
///
/// @param address of its page
/// @param sent day and time in words
/// @param html its other form, to be shown as text; may be empty
public record LetterView(String address, String to, String subject, String sent, List<Line> lines, String html) {}
