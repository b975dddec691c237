package nl.soepsteen.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "nl.soepsteen.index", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PORT = "nl.soepsteen.index";

    @ArchTest
    static final ArchRule THE_PORT_KNOWS_NOTHING_BEHIND_IT = noClasses()
            .that()
            .resideInAPackage(PORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", PORT + ".*..")
            .because("another engine must fit behind the port without a change to those who search");

    @ArchTest
    static final ArchRule READING_WHAT_WAS_TYPED_NEEDS_NO_ENGINE = noClasses()
            .that()
            .resideInAPackage(PORT + ".query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", PORT + ".lucene..", PORT + ".analysis..", PORT + ".follow..")
            .because("what people mean by quotes and minus signs does not depend on the engine");

    @ArchTest
    static final ArchRule ANALYSIS_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(PORT + ".analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PORT + ".lucene..", PORT + ".follow..", PORT + ".query..")
            .because("how words are written does not depend on how they are searched");

    @ArchTest
    static final ArchRule ANSWERING_DOES_NOT_FOLLOW = noClasses()
            .that()
            .resideInAPackage(PORT + ".lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PORT + ".follow..")
            .because("an index can be read without a database to follow");

    @ArchTest
    static final ArchRule THE_MODULE_IS_PURE = classes()
            .that()
            .resideInAPackage(PORT + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PORT + "..", "java..", "org.apache.lucene..", "org.jspecify..", "org.slf4j..")
            .because("the index knows neither Spring, HTTP nor JDBC (design 5)");

    @ArchTest
    static void everyPackageIsNullMarkedAndThereAreSuchPackages(JavaClasses imported) {
        Set<String> packages = imported.stream().map(it -> it.getPackageName()).collect(Collectors.toSet());
        assertThat(packages).contains(PORT, PORT + ".lucene", PORT + ".follow", PORT + ".analysis", PORT + ".query");
        assertThat(packages)
                .allSatisfy(name -> assertThat(imported.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }
}
