package nl.soepsteen.platform.following.web;

/// One thing that somebody follows or is silent.
///
/// @param kind in a word
/// @param change where one chooses otherwise
public record FollowLine(String title, String kind, String change) {}
