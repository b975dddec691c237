package nl.soepsteen.platform.people;

import java.util.stream.Stream;
import nl.soepsteen.platform.people.Profiles.Filter;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.SitemapEntry;
import nl.soepsteen.platform.web.SitemapSource;
import org.springframework.stereotype.Component;

/// Names the pages of people who want one, and of the organisations that are not only in invented examples.
@Component
class PeopleSitemap implements SitemapSource {

    private final Profiles profiles;
    private final Organisations organisations;

    PeopleSitemap(Profiles profiles, Organisations organisations) {
        this.profiles = profiles;
        this.organisations = organisations;
    }

    @Override
    public Stream<SitemapEntry> entries() {
        return Stream.of(
                        Stream.of(new SitemapEntry(BrowseAddress.PEOPLE, null)),
                        profiles.listed(new Filter(null, null), 0, Integer.MAX_VALUE).stream()
                                .map(profile -> new SitemapEntry(profile.address(), profile.changedAt())),
                        Stream.of(new SitemapEntry(BrowseAddress.ORGANISATIONS, null)),
                        organisations.all().stream()
                                .filter(organisation -> !organisation.isInvented())
                                .map(organisation -> new SitemapEntry(organisation.address(), null)))
                .flatMap(entries -> entries);
    }
}
