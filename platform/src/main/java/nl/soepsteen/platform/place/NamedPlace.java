package nl.soepsteen.platform.place;

/// A gemeente or wijk with its name.
public record NamedPlace(PlacePath path, String name) {}
