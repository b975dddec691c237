package nl.soepsteen.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.Servlet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/// The shape of the house. A rule that fails here is either a mistake or a reason to redraw the house on purpose.
class ModularityTest {

    private static final String TEMPLATES = "nl.soepsteen.platform.templates..";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.soepsteen.platform");

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        ApplicationModules modules =
                ApplicationModules.of(SoepsteenApplication.class, JavaClass.Predicates.resideInAPackage(TEMPLATES));

        assertThat(modules.stream()).hasSizeGreaterThanOrEqualTo(9);
        modules.verify();
    }

    @Test
    void controllersLiveInWebPackages() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("..web..")
                .because("a feature's root package is its API for other features, HTTP is one of its users")
                .check(classes);
    }

    @Test
    void onlyWebPackagesSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", TEMPLATES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Servlet.class.getPackageName() + "..", "org.springframework.web.servlet..")
                .because("a rule that needs a request to be tested is in the wrong place")
                .check(classes);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideOutsideOfPackage(TEMPLATES)
                .should(new ArchCondition<>("be in a null-marked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getName() + " marked: " + marked));
                    }
                })
                .because("NullAway looks only where it is invited")
                .check(classes);
    }

    @Test
    void theRulesSawTheApplication() {
        assertThat(classes).hasSizeGreaterThan(60);
    }
}
