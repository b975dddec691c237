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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How often a link may be asked for from one place on the network: a house, an office, a mobile mast. Kept in memory,
/// for a quarter of an hour, on this node only; what a mailbox gets is limited in the database besides.
@Component
class RequestLimit {

    /// A training with a whole room of people still works.
    private static final int MOST = 40;

    private static final Duration WITHIN = Duration.ofMinutes(15);

    private static final int PLACES = 100_000;

    /// Bytes of an address that tell the place: a provider hands out the rest.
    private static final int IPV4_BYTES = 4;

    private static final int IPV6_BYTES = 7;

    private final Cache<String, Bucket> places =
            Caffeine.newBuilder().maximumSize(PLACES).expireAfterAccess(WITHIN).build();

    /// Whether one more is all right.
    boolean admits(HttpServletRequest request) {
        return Objects.requireNonNull(places.get(place(sender(request)), _ -> bucket()))
                .tryConsume(1);
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

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WITHIN))
                .build();
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
