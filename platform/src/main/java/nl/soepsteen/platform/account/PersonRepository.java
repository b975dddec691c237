package nl.soepsteen.platform.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// The table of people.
interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByEmail(String email);

    List<Person> findAllByOrderByName();

    boolean existsByRole(Role role);

    void deleteById(UUID id);
}
