package nl.soepsteen.content.document;

import nl.soepsteen.content.Slug;

/// The terms that rules of the format name (docs/format.md). The vocabulary refuses to be read without them.
final class Defaults {

    static final String NATIONWIDE = "landelijk";
    static final Slug IDEA = new Slug("idee");
    static final Slug STOPPED = new Slug("gestopt");
    static final Slug OUTCOME = new Slug("nog-onbekend");
    static final Slug SUBSTANTIATION = new Slug("verhaal");
    static final Slug COSTS = new Slug("onbekend");
    static final Assessment ASSESSMENT = new Assessment(new Slug("niet-getoetst"), null, null, null);

    private Defaults() {}
}
