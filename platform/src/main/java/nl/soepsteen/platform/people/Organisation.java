package nl.soepsteen.platform.people;

import java.util.List;
import nl.soepsteen.platform.web.BrowseAddress;

/// An organisation that pages or people name.
///
/// @param slug of its address
/// @param name as most write it
/// @param pages that name it, by title
/// @param people with a page who write on its behalf, by name
public record Organisation(String slug, String name, List<Page> pages, List<Member> people) {

    public Organisation {
        pages = List.copyOf(pages);
        people = List.copyOf(people);
    }

    /// A page that names it.
    public record Page(String title, String address, boolean invented) {}

    /// Somebody who writes on its behalf.
    public record Member(String name, String address) {}

    /// Its address.
    public String address() {
        return BrowseAddress.ORGANISATIONS + "/" + slug;
    }

    /// Whether it lives in invented examples alone.
    public boolean isInvented() {
        return people.isEmpty() && pages.stream().allMatch(Page::invented);
    }
}
