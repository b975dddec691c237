package nl.soepsteen.content.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash behind [Vocabulary#fingerprint()]. Every text goes in with its length, so that no two vocabularies that
/// differ can look alike.
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(VocabularyEdition vocabulary) {
        Fingerprint fingerprint = new Fingerprint(sha256());
        for (TermList list : TermList.values()) {
            fingerprint.add(list.key());
            for (Term term : vocabulary.terms(list)) {
                fingerprint.add("term").add(term.slug().value()).add(term.label());
                term.alsoKnownAs().forEach(fingerprint::add);
            }
            vocabulary
                    .merged(list)
                    .forEach((away, into) ->
                            fingerprint.add("merged").add(away.value()).add(into.value()));
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
