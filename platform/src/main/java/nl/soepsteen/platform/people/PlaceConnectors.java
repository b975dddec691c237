package nl.soepsteen.platform.people;

import java.util.List;
import nl.soepsteen.platform.browse.Connectors;
import nl.soepsteen.platform.place.PlacePath;
import org.springframework.stereotype.Component;

/// Tells the pages of places who connects people there.
@Component
class PlaceConnectors implements Connectors {

    private final Profiles profiles;

    PlaceConnectors(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public List<Connector> at(PlacePath place, int most) {
        return profiles.connecting(place, most).stream()
                .map(profile -> new Connector(
                        profile.name(), profile.address(), profile.hats().inWords()))
                .toList();
    }
}
