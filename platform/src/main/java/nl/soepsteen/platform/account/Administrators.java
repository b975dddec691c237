package nl.soepsteen.platform.account;

import org.springframework.stereotype.Component;

/// There is always somebody who decides who may do what.
@Component
class Administrators {

    private final PersonRepository people;

    Administrators(PersonRepository people) {
        this.people = people;
    }

    /// In the transaction in which somebody stops being an administrator, or goes. Of two who do so at once, one is
    /// told that they are the last.
    ///
    /// @throws LastAdministratorException when they are the only one
    void keepOneBesides(Person person) {
        if (person.role() == Role.ADMIN && people.holdAdministrators() == 1) {
            throw new LastAdministratorException();
        }
    }
}
