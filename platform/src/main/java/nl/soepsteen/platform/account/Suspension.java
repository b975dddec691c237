package nl.soepsteen.platform.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody may read but add nothing, for a while.
///
/// @param until when it ends by itself, or null: until further notice
/// @param reason in the words of the editor who decided it
public record Suspension(Instant since, @Nullable Instant until, String reason) {}
