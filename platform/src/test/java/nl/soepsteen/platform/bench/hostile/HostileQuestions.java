package nl.soepsteen.platform.bench.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.Story;

/// Makes questions that nobody means well. Question n is the same in every run, so a slow one can be asked again.
///
/// Kinds take turns. Of those that could be long, two thirds stay below the 500 characters that the site reads,
/// because longer ones are refused before anything has to think; the others reach 10,000.
public final class HostileQuestions {

    private static final long SEED = 0x80051L;

    /// What the site reads of a question.
    private static final int READ = 500;

    private static final int LONGEST = 10_000;

    /// Documents whose words are used.
    private static final int DOCUMENTS = 200;

    private final List<String> words;
    private final List<String> frequent;
    private final List<String> ids;

    /// @param corpus whose words are near to what they ask for
    public HostileQuestions(Corpus corpus) {
        List<Story> stories = corpus.stories(DOCUMENTS).toList();
        List<String> all = stories.stream()
                .flatMap(story ->
                        Arrays.stream(story.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() > 1)
                .toList();
        this.words = all.stream().distinct().sorted().toList();
        this.frequent =
                all.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting())).entrySet().stream()
                        .filter(it -> it.getValue() > DOCUMENTS)
                        .map(it -> it.getKey())
                        .sorted()
                        .toList();
        this.ids = stories.stream().map(story -> story.id().toString()).toList();
    }

    /// Questions 0 to `count`.
    public Stream<HostileQuestion> first(int count) {
        return IntStream.range(0, count).mapToObj(this::question);
    }

    /// One question.
    public HostileQuestion question(int number) {
        // Scrambled first: streams from seeds that lie side by side follow each other.
        SplittableRandom random = new SplittableRandom(new SplittableRandom(SEED ^ number).nextLong());
        HostileKind[] kinds = HostileKind.values();
        HostileKind kind = kinds[number % kinds.length];
        if (kind == HostileKind.BYTES) {
            return new HostileQuestion(kind, bytes(random), "", "");
        }
        if (kind == HostileKind.FIELDS) {
            String named = field(random);
            return new HostileQuestion(kind, encoded(named), "", encoded(named.replace(':', ' ')));
        }
        return new HostileQuestion(kind, encoded(text(kind, random)), more(random), "");
    }

    private String text(HostileKind kind, RandomGenerator random) {
        return switch (kind) {
            case OPERATORS -> fill(random, " ", () -> pick(random, HostilePieces.OPERATORS));
            case PARENTHESES -> parentheses(random);
            case WILDCARDS -> fill(random, " ", () -> wildcard(random));
            case LONG -> cut(word(random).repeat(LONGEST), random.nextInt(READ, LONGEST + 1));
            case EMOJI -> fill(random, random.nextBoolean() ? "" : " ", () -> pick(random, HostilePieces.EMOJI));
            case RIGHT_TO_LEFT ->
                fill(random, random.nextBoolean() ? "" : " ", () -> pick(random, HostilePieces.RIGHT_TO_LEFT));
            case CONTROL_CHARACTERS -> word(random) + (char) random.nextInt(0, 0xA0) + word(random);
            case REGEX -> fill(random, "", () -> pick(random, HostilePieces.REGEX));
            case MANY_WORDS -> fill(random, " ", () -> word(random));
            case LONG_WORDS -> fill(random, " ", () -> longWord(random));
            case QUOTES -> fill(random, "", () -> pick(random, HostilePieces.QUOTES));
            case NEAR_WORDS -> some(random, 12, () -> near(random));
            case SHORT_BEGINNINGS -> some(random, 60, () -> beginning(random));
            case JOINED_WORDS -> some(random, 12, () -> word(random) + word(random) + word(random));
            case BROKEN_WORDS -> some(random, 12, () -> broken(random));
            case UNWANTED -> fill(random, " ", () -> (random.nextInt(4) == 0 ? "" : "-") + word(random));
            case FREQUENT_WORDS -> some(random, 80, () -> frequentWord(random));
            case PHRASES -> some(random, 20, () -> "\"" + some(random, 6, () -> frequentWord(random)) + "\"");
            case CODE -> fill(random, "", () -> pick(random, HostilePieces.CODE));
            default -> fill(random, random.nextBoolean() ? "" : " ", () -> piece(random));
        };
    }

    /// Pieces until the text is as long as this question is meant to be.
    private static String fill(RandomGenerator random, String between, Supplier<String> piece) {
        int length = random.nextBoolean() ? random.nextInt(1, READ + 1) : random.nextInt(READ, LONGEST + 1);
        length = random.nextInt(3) == 0 ? random.nextInt(1, 80) : length;
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(piece.get()).append(between);
        }
        return cut(text.toString(), length);
    }

    /// Up to so many pieces, and no more than the site reads.
    private static String some(RandomGenerator random, int most, Supplier<String> piece) {
        int count = random.nextInt(1, most + 1);
        return cut(IntStream.range(0, count).mapToObj(_ -> piece.get()).collect(Collectors.joining(" ")), READ);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private String parentheses(RandomGenerator random) {
        int depth = random.nextInt(1, random.nextBoolean() ? READ / 2 : LONGEST / 2);
        String inside = random.nextBoolean() ? word(random) : "";
        return switch (random.nextInt(3)) {
            case 0 -> "(".repeat(depth) + inside + ")".repeat(depth);
            case 1 -> "(".repeat(depth) + inside;
            default -> ("(" + inside + " OR ").repeat(Math.max(1, depth / (inside.length() + 5)));
        };
    }

    private String wildcard(RandomGenerator random) {
        String word = word(random);
        int at = random.nextInt(word.length());
        return switch (random.nextInt(6)) {
            case 0 -> "*";
            case 1 -> "*" + word.substring(at);
            case 2 -> word.substring(0, at) + "?" + word.substring(at);
            case 3 -> String.join("*", word.split("", -1));
            case 4 -> "?".repeat(random.nextInt(1, 40));
            default -> cut(word, random.nextInt(1, 4)) + "*";
        };
    }

    /// One or two letters off.
    private String near(RandomGenerator random) {
        StringBuilder word = new StringBuilder(word(random));
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            int at = random.nextInt(word.length());
            char letter = letter(random);
            switch (random.nextInt(4)) {
                case 0 -> word.setCharAt(at, letter);
                case 1 -> word.insert(at, letter);
                case 2 -> word.append(letter);
                default -> word.replace(at, at + 1, word.length() > 2 ? "" : String.valueOf(letter));
            }
        }
        return word.toString();
    }

    private String beginning(RandomGenerator random) {
        String two = random.nextInt(4) == 0 ? "" + letter(random) + letter(random) : cut(word(random), 2);
        return two + (random.nextInt(3) == 0 ? "" : "*");
    }

    private String broken(RandomGenerator random) {
        String word = word(random);
        int at = random.nextInt(word.length());
        return word.substring(0, at) + " " + word.substring(at);
    }

    private String longWord(RandomGenerator random) {
        int length = random.nextInt(20, random.nextInt(4) == 0 ? 5_000 : 400);
        if (random.nextBoolean()) {
            return String.valueOf(letter(random)).repeat(length);
        }
        StringBuilder word = new StringBuilder();
        while (word.length() < length) {
            word.append(word(random));
        }
        return word.toString();
    }

    private String piece(RandomGenerator random) {
        HostileKind[] kinds = HostileKind.values();
        HostileKind kind = kinds[random.nextInt(kinds.length)];
        return switch (kind) {
            case OPERATORS -> pick(random, HostilePieces.OPERATORS);
            case EMOJI -> pick(random, HostilePieces.EMOJI);
            case RIGHT_TO_LEFT -> pick(random, HostilePieces.RIGHT_TO_LEFT);
            case REGEX -> pick(random, HostilePieces.REGEX);
            case QUOTES -> pick(random, HostilePieces.QUOTES);
            case CODE -> pick(random, HostilePieces.CODE);
            case WILDCARDS -> wildcard(random);
            case NEAR_WORDS -> near(random);
            case SHORT_BEGINNINGS -> beginning(random);
            case FIELDS -> field(random);
            default -> word(random);
        };
    }

    /// `field:value`, with fields that an index like ours has or could have, and values that are in them.
    private String field(RandomGenerator random) {
        String value = switch (random.nextInt(6)) {
            case 0 -> "publication:" + ids.get(random.nextInt(ids.size()));
            case 1 -> "*";
            case 2 -> "[* TO *]";
            case 3 -> Integer.toString(random.nextInt(2));
            case 4 -> "interventie";
            default -> word(random);
        };
        return pick(random, HostilePieces.FIELDS) + ":" + value;
    }

    /// Bytes that are no UTF-8, and percent signs that mean nothing.
    private String bytes(RandomGenerator random) {
        StringBuilder value = new StringBuilder(encoded(word(random)));
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            value.append(pick(random, HostilePieces.BYTES));
        }
        return value.toString();
    }

    private static String more(RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> "&sorteer=nieuwste";
            case 1 -> "&pagina=" + random.nextInt(1, 52);
            case 2 -> "&aantal=" + random.nextInt(1, 101);
            default -> "";
        };
    }

    private String word(RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private String frequentWord(RandomGenerator random) {
        return frequent.get(random.nextInt(frequent.size()));
    }

    private static char letter(RandomGenerator random) {
        return (char) random.nextInt('a', 'z' + 1);
    }

    private static String pick(RandomGenerator random, List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    /// Lone halves of surrogate pairs become bytes that stand for nothing.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
