package nl.soepsteen.platform.exchange;

/// What was done with one file.
///
/// @param name of the file
/// @param title of the page; may be empty
/// @param done whether anything was done
/// @param sentence what was done, or why nothing was, plain Dutch
/// @param address where to see it; may be empty
public record ReportLine(String name, String title, boolean done, String sentence, String address) {}
