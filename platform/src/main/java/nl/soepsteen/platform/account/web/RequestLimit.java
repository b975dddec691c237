package nl.soepsteen.platform.account.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import nl.soepsteen.platform.account.SignedIn;
import org.jspecify.annotations.Nullable;

/// How often something may be sent from one place on the network (a house, an office, a mobile mast) and by
/// one person. Kept in memory, on this node only: it keeps floods out; what must be exact is counted in the
/// database.
///
/// Each thing that is limited has one of these of its own.
public final class RequestLimit {

    private static final int MOST_KNOWN = 100_000;

    /// Bytes of an address that tell the place: a provider hands out the rest.
    private static final int IPV4_BYTES = 4;

    private static final int IPV6_BYTES = 7;

    private final Count places;
    private final Count people;

    /// @param fromOnePlace how many are all right; a training with a whole room of people still works
    /// @param byOnePerson how many are all right for who is signed in
    /// @param within this time; after it all is forgotten
    public RequestLimit(int fromOnePlace, int byOnePerson, Duration within) {
        this.places = new Count(fromOnePlace, within);
        this.people = new Count(byOnePerson, within);
    }

    private static final class Count {

        private final Cache<String, Bucket> known;
        private final int most;
        private final Duration within;

        Count(int most, Duration within) {
            this.most = most;
            this.within = within;
            this.known = Caffeine.newBuilder()
                    .maximumSize(MOST_KNOWN)
                    .expireAfterAccess(within)
                    .build();
        }

        boolean admits(String who) {
            return Objects.requireNonNull(known.get(who, _ -> bucket())).tryConsume(1);
        }

        private Bucket bucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                    .build();
        }
    }

    /// Whether one more from this place is all right.
    public boolean admits(HttpServletRequest request) {
        return places.admits(place(sender(request)));
    }

    /// Whether one more from this place and this person is all right.
    ///
    /// @param person who is signed in, or null
    public boolean admits(HttpServletRequest request, @Nullable SignedIn person) {
        return (person == null || people.admits(person.id().toString())) && admits(request);
    }

    /// A proxy on this computer or network says for whom it asks; the last address is the one it saw itself.
    /// Nobody else is believed.
    static String sender(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        @Nullable String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null || !isNear(nearest)
                ? nearest
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isNear(String address) {
        try {
            InetAddress near = InetAddress.ofLiteral(address);
            return near.isLoopbackAddress() || near.isSiteLocalAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static String place(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == IPV4_BYTES ? IPV4_BYTES : IPV6_BYTES));
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
