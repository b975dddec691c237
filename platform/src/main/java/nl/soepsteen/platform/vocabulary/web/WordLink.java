package nl.soepsteen.platform.vocabulary.web;

/// A way to a term.
public record WordLink(String text, String address) {}
