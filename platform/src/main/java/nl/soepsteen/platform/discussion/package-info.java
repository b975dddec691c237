/// Conversations: people who tell, ask, advise and contradict each other, about a page, a theme, a place or
/// nothing in particular. What a conversation is about is opaque here.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "account :: web", "subject", "changelog", "picture", "work", "web"})
package nl.soepsteen.platform.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
