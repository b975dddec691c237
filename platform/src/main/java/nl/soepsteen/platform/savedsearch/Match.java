package nl.soepsteen.platform.savedsearch;

import java.time.Instant;

/// A page that came to answer a kept search. Only what everybody can read now.
///
/// @param search id of the search
/// @param name of the search
/// @param subject what was found, as in the change log: `publication:<uuid>`
/// @param title of the page
/// @param address its path on this site
/// @param summary in plain text, may be empty
/// @param at when it was found
/// @param seen whether the owner of the search said they saw it
public record Match(
        long search,
        String name,
        String subject,
        String title,
        String address,
        String summary,
        Instant at,
        boolean seen) {}
