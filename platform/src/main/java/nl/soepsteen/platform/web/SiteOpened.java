package nl.soepsteen.platform.web;

/// From now on pages are shown.
///
/// @param address where, without a slash at the end
public record SiteOpened(String address) {}
