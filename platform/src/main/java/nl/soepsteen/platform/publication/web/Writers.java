package nl.soepsteen.platform.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.discussion.PersonPages;
import nl.soepsteen.platform.publication.PageVersion;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.web.PublicationPage.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who wrote a page or a version of it, as readers see them.
@Component
class Writers {

    private final Accounts accounts;
    private final ObjectProvider<PersonPages> pages;

    Writers(Accounts accounts, ObjectProvider<PersonPages> pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /// Who wrote a page, or null when nobody is known.
    @Nullable
    Writer of(PublishedPage page) {
        return page.byFormerMember()
                ? new Writer("een " + PageVersion.FORMER_MEMBER, "", List.of())
                : find(page.author()).map(this::writer).orElse(null);
    }

    /// Who made a version, their name alone; empty when nobody is known.
    String of(PageVersion version) {
        return version.byFormerMember()
                ? PageVersion.FORMER_MEMBER
                : find(version.by()).map(Person::name).orElse("");
    }

    private Writer writer(Person person) {
        PersonPages known = pages.getIfAvailable();
        String address =
                known == null ? "" : known.addresses(List.of(person.id())).getOrDefault(person.id(), "");
        return new Writer(person.name(), address, person.hats().inWords());
    }

    private Optional<Person> find(@Nullable UUID person) {
        return Optional.ofNullable(person).flatMap(accounts::find);
    }
}
