package nl.soepsteen.platform.collection;

/// The start-up import has finished; everything it changed has been committed.
public record CollectionImported(ImportReport report) {}
