package nl.soepsteen.platform.web;

/// Something that must have happened before the site shows pages. Features implement it.
public interface StartupCondition {

    /// What is going on until then, as part of a Dutch sentence: "de pagina's worden ingelezen".
    String description();

    /// Whether it has happened. Asked often; must be cheap. Once true it is not asked again.
    boolean isMet();
}
