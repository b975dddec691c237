package nl.soepsteen.platform.web;

import java.util.UUID;

/// What a form carries along to tell when it was made. The template part `part.guard` writes it.
///
/// @param value of the hidden field
/// @param key of this form and no other: what is sent twice with the same key was sent once
public record FormStamp(String value, UUID key) {}
