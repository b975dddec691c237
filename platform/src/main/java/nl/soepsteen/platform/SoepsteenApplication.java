package nl.soepsteen.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts Soepsteen.
@SpringBootApplication
@Modulithic(systemName = "Soepsteen")
public class SoepsteenApplication {

    /// @param args Spring Boot's own options; everything else is set by environment variables, see README
    public static void main(String[] args) {
        SpringApplication.run(SoepsteenApplication.class, args);
    }
}
