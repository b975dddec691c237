package nl.soepsteen.platform.browse.web;

/// A link to another page.
public record Link(String text, String address) {}
