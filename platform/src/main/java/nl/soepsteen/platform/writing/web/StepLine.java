package nl.soepsteen.platform.writing.web;

/// One step of a contribution.
///
/// @param what a few words
/// @param message what was said with it, may be empty
/// @param by name of who did it; empty when they are gone
/// @param day on which, in words
public record StepLine(String what, String message, String by, String day) {}
