package nl.soepsteen.platform.place;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Place;

/// The address of a gemeente or wijk: `rotterdam` or `rotterdam/bospolder`. Made of names until CBS codes are imported.
///
/// @param value one or two slugs joined by a slash
public record PlacePath(String value) {

    /// Stands where a gemeente would, for what holds in the whole country. No page: everybody is there.
    public static final PlacePath NATIONWIDE = new PlacePath("landelijk");

    /// The gemeente of a place.
    public static PlacePath ofGemeente(Place place) {
        return new PlacePath(Slug.from(place.gemeente()).value());
    }

    /// The gemeente and, where known, the wijk of a place, with their names.
    public static List<NamedPlace> allOf(Place place) {
        List<NamedPlace> all = new ArrayList<>();
        PlacePath gemeente = ofGemeente(place);
        all.add(new NamedPlace(gemeente, place.gemeente()));
        String wijk = place.wijk();
        if (wijk != null) {
            all.add(new NamedPlace(new PlacePath(gemeente.value + "/" + Slug.from(wijk)), wijk));
        }
        return all;
    }

    /// Whether this is a wijk (and not a whole gemeente).
    public boolean isWijk() {
        return value.indexOf('/') >= 0;
    }

    /// The gemeente this lies in; itself when it is one.
    public PlacePath gemeente() {
        return isWijk() ? new PlacePath(value.substring(0, value.indexOf('/'))) : this;
    }

    /// The last part: the slug of its own name.
    public String slug() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
