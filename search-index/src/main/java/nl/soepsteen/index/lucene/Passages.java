package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.index.IndexDocument.Section;
import nl.soepsteen.index.Passage;
import nl.soepsteen.index.Passage.Piece;

/// Cuts the passages that answer best: whole sentences around the marks, at most three, best first.
///
/// A passage is better when it holds more different parts of the question, rare ones counting more; among equals the
/// earlier one wins.
final class Passages {

    private static final int MOST = 3;
    private static final int SHORT = 120;
    private static final int LONG = 240;
    private static final int TARGET = 200;
    private static final int BEFORE = 60;
    private static final int REACH = 1_000;
    private static final String CUT = "…";

    private Passages() {}

    /// @param marks in order, without overlaps
    static List<Passage> best(List<Section> sections, List<Mark> marks) {
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < marks.size(); ) {
            int section = marks.get(from).section();
            int to = from;
            while (to < marks.size() && marks.get(to).section() == section) {
                to++;
            }
            addCandidates(section, sections.get(section).text(), marks.subList(from, to), candidates);
            from = to;
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(MOST)
                .map(candidate -> candidate.toPassage(sections.get(candidate.section())))
                .toList();
    }

    private static void addCandidates(int section, String text, List<Mark> marks, List<Candidate> candidates) {
        for (int i = 0; i < marks.size(); ) {
            Candidate candidate = around(section, text, marks.subList(i, marks.size()));
            candidates.add(candidate);
            i += candidate.marks().size();
        }
    }

    /// The sentence of the first mark, with the next one when it is short, or a part of it when it is long.
    private static Candidate around(int section, String text, List<Mark> marks) {
        Mark first = marks.getFirst();
        int start = Sentences.start(text, first.start(), REACH);
        int end = Sentences.end(text, first.end(), REACH);
        if (end - start < SHORT && end < text.length() && text.charAt(end) != '\n') {
            int next = Sentences.end(text, end + 1, REACH);
            end = next - start <= LONG ? next : end;
        }
        int from = start;
        int to = end;
        if (end - start > LONG) {
            from = first.start() - start <= LONG / 2 ? start : wordStart(text, first.start() - BEFORE);
            to = Math.min(end, Math.max(first.end(), wordEnd(text, from + TARGET, end)));
        }
        int last = to;
        List<Mark> inside = marks.stream().takeWhile(mark -> mark.end() <= last).toList();
        return new Candidate(section, from, to, from > start, to < end, inside);
    }

    private static int wordStart(String text, int at) {
        int start = Math.max(0, at);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < BEFORE) {
            start--;
        }
        return start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int wordEnd(String text, int at, int limit) {
        int end = Math.min(at, limit);
        while (end < limit && !Character.isWhitespace(text.charAt(end)) && end - at < BEFORE) {
            end++;
        }
        return end < limit && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private record Candidate(int section, int start, int end, boolean cutBefore, boolean cutAfter, List<Mark> marks) {

        double score() {
            Set<Integer> seen = new HashSet<>();
            double score = 0;
            for (Mark mark : marks) {
                score += seen.add(mark.part()) ? mark.weight() : mark.weight() * 0.1;
            }
            return score;
        }

        Passage toPassage(Section section) {
            String text = section.text();
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            List<Piece> pieces = new ArrayList<>();
            int at = from;
            String before = cutBefore ? CUT : "";
            for (Mark mark : marks) {
                add(before + text.substring(at, mark.start()), false, pieces);
                before = "";
                add(text.substring(mark.start(), mark.end()), true, pieces);
                at = mark.end();
            }
            add(text.substring(at, to) + (cutAfter ? CUT : ""), false, pieces);
            return new Passage(section.heading(), section.anchor(), pieces);
        }

        private static void add(String text, boolean marked, List<Piece> pieces) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, marked));
            }
        }
    }
}
