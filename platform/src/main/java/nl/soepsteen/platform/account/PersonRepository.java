package nl.soepsteen.platform.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// The table of people.
interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByEmail(String email);

    List<Person> findAllByOrderByName();

    boolean existsByRole(Role role);

    /// How many administrators there are; until the transaction ends nobody else changes or removes one of them.
    @Query("select count(*) from (select id from person where role = 'ADMIN' order by id for update) as held")
    int holdAdministrators();

    void deleteById(UUID id);
}
