package nl.soepsteen.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/// Starts Soepsteen.
// Nobody here has a password.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Soepsteen")
public class SoepsteenApplication {

    /// @param args Spring Boot's own options; everything else is set by environment variables, see README
    public static void main(String[] args) {
        SpringApplication.run(SoepsteenApplication.class, args);
    }
}
