package nl.soepsteen.content.document;

import nl.soepsteen.content.Slug;
import org.jspecify.annotations.Nullable;

/// The rules about keys together (docs/format.md).
record CrossRules(Parts parts, Problems problems) {

    void onlyWhatArticlesCarry() {
        for (Key key : Key.values()) {
            if (!key.forArticles() && parts.line(key.key()) != 0) {
                wrong(
                        key,
                        "Een artikel heeft deze sleutel niet.",
                        "Een artikel mag hebben: " + String.join(", ", Key.namesForArticles()) + ".");
            }
        }
    }

    void phaseIsThere() {
        if (parts.value(Key.PHASE.key()) == null) {
            wrong(
                    Key.PHASE,
                    parts.line(Key.PHASE.key()) == 0 ? "Deze sleutel ontbreekt." : "Deze sleutel is nog leeg.",
                    "Schrijf hoe ver het is, zoals `fase: lopend`.");
        }
    }

    void ideaHasNoOutcomeYet(@Nullable Slug phase, @Nullable Slug outcome) {
        if (Defaults.IDEA.equals(phase) && outcome != null && !Defaults.OUTCOME.equals(outcome)) {
            wrong(
                    Key.OUTCOME,
                    "Een idee heeft nog geen uitkomst.",
                    "Schrijf `uitkomst: nog-onbekend`, of kies een andere fase.");
        }
    }

    void reasonGoesWithStopped(@Nullable Slug outcome) {
        boolean stopped = Defaults.STOPPED.equals(outcome);
        boolean reason = parts.value(Key.REASON_STOPPED.key()) != null;
        if (stopped && !reason) {
            problems.add(
                    parts.line(Key.OUTCOME.key()),
                    Key.REASON_STOPPED.key(),
                    "De reden van het stoppen ontbreekt.",
                    "Schrijf waarom het stopte, zoals `reden-gestopt: geld-op`.");
        } else if (!stopped && reason) {
            wrong(
                    Key.REASON_STOPPED,
                    "Een reden om te stoppen hoort alleen bij de uitkomst gestopt.",
                    "Haal de reden weg, of schrijf `uitkomst: gestopt`.");
        }
    }

    void untilNotBeforeFrom(@Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && until.endsBefore(from)) {
            wrong(Key.UNTIL, "Het einde ligt voor het begin.", "Kies een einde na " + from + ".");
        }
    }

    void notBasedOnItself(Slug slug, @Nullable Slug basedOn) {
        if (slug.equals(basedOn)) {
            wrong(
                    Key.BASED_ON,
                    "Een pagina kan niet op zichzelf gebaseerd zijn.",
                    "Noem de pagina waar deze op voortbouwt.");
        }
    }

    private void wrong(Key key, String message, String allowed) {
        problems.add(parts.line(key.key()), key.key(), message, allowed);
    }
}
