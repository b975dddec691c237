package nl.soepsteen.platform.browse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.soepsteen.platform.browse.KnownPlace;
import nl.soepsteen.platform.browse.KnownPlaces;
import nl.soepsteen.platform.web.BrowseAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of gemeenten and wijken, and the list of them.
@Controller
class PlaceController {

    private static final String PLACES = "/{list:(?i:wijken)}";

    private final KnownPlaces places;
    private final PlacePages pages;
    private final PlaceListPages lists;

    PlaceController(KnownPlaces places, PlacePages pages, PlaceListPages lists) {
        this.places = places;
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping({PLACES, PLACES + "/"})
    ModelAndView list(@RequestParam(name = "q", defaultValue = "") String looked, HttpServletRequest request) {
        return CanonicalAddress.redirect(BrowseAddress.PLACES, request)
                .orElseGet(() -> new ModelAndView("browse/places.jte", "page", lists.of(looked)));
    }

    @GetMapping({PLACES + "/{gemeente}", PLACES + "/{gemeente}/"})
    ModelAndView gemeente(@PathVariable String gemeente, HttpServletRequest request) {
        Optional<KnownPlace> found = places.gemeente(gemeente);
        if (found.isEmpty()) {
            return unknown("Deze gemeente kennen we niet", gemeente, places.nearest(gemeente));
        }
        return CanonicalAddress.redirect(found.get().address(), request)
                .orElseGet(() -> new ModelAndView("browse/place.jte", "page", pages.gemeente(found.get())));
    }

    @GetMapping({PLACES + "/{gemeente}/{wijk}", PLACES + "/{gemeente}/{wijk}/"})
    ModelAndView wijk(@PathVariable String gemeente, @PathVariable String wijk, HttpServletRequest request) {
        Optional<KnownPlace> around = places.gemeente(gemeente);
        Optional<KnownPlace> found = places.wijk(gemeente, wijk);
        if (around.isEmpty() || found.isEmpty()) {
            return unknown(
                    "Deze wijk kennen we niet",
                    wijk,
                    around.map(known -> places.nearest(known.path(), wijk)).orElseGet(() -> places.nearest(wijk)));
        }
        return CanonicalAddress.redirect(found.get().address(), request)
                .orElseGet(() -> new ModelAndView("browse/place.jte", "page", pages.wijk(around.get(), found.get())));
    }

    private ModelAndView unknown(String title, String typed, List<KnownPlace> near) {
        ModelAndView unknown = new ModelAndView("browse/unknown.jte", "page", pages.unknown(title, typed, near));
        unknown.setStatus(HttpStatus.NOT_FOUND);
        return unknown;
    }
}
