package nl.soepsteen.platform.account;

import java.util.UUID;

/// What others see of somebody changed, in the running transaction: their name, hats or role.
public record PersonChanged(UUID person) {}
