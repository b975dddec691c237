package nl.soepsteen.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.soepsteen.content.render.SafeHtml;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CONTENT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.soepsteen.content");

    @Test
    void theRulesSeeTheModule() {
        assertThat(CONTENT).hasSizeGreaterThan(40);
        assertThat(CONTENT.contain("nl.soepsteen.content.document.DocumentReader"))
                .isTrue();
        assertThat(CONTENT.contain("nl.soepsteen.content.render.MarkdownRenderer"))
                .isTrue();
    }

    @Test
    void contentIsPureJava() {
        classes()
                .should()
                .onlyDependOnClassesThat(residesIn(
                        "java..",
                        "nl.soepsteen.content..",
                        "org.commonmark..",
                        "org.owasp.html..",
                        "org.yaml.snakeyaml..",
                        "com.github.difflib..",
                        "org.jspecify.annotations.."))
                .because("the document outlives every framework: form, importer, export and tools all use this module")
                .check(CONTENT);
    }

    @Test
    void librariesAreUsedThroughTheirPublicDoors() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark.internal..", "org.commonmark.ext..internal..")
                .because("internals of the Markdown library change without notice")
                .check(CONTENT);
    }

    @Test
    void eachLibraryHasOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.soepsteen.content.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..", "org.owasp..")
                .because("only what render lets out is safe to show")
                .check(CONTENT);
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.soepsteen.content.yaml..", "nl.soepsteen.content.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .because("all YAML is read by one strict reader; the writer only asks how a text would be understood")
                .check(CONTENT);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("nl.soepsteen.content.(*)..")
                .should()
                .beFreeOfCycles()
                .because("document uses vocabulary, yaml and render, and none of them knows documents")
                .check(CONTENT);
    }

    @Test
    void onlyTheRendererMakesSafeHtml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.soepsteen.content.render")
                .should()
                .callConstructor(SafeHtml.class, String.class)
                .because("safe HTML is what passed the sanitizer, or text that was escaped")
                .check(CONTENT);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(CONTENT.stream().map(JavaClass::getPackage).distinct())
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(ArchitectureTest::isNullMarked, "has a package-info.java with @NullMarked");
    }

    private static boolean isNullMarked(JavaPackage packageOfClasses) {
        return packageOfClasses.isAnnotatedWith(NullMarked.class);
    }

    private static DescribedPredicate<JavaClass> residesIn(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages)
                .or(DescribedPredicate.describe(
                        "arrays of primitives",
                        type -> type.getBaseComponentType().isPrimitive()))
                .or(DescribedPredicate.describe(
                        "arrays",
                        type -> type.isArray()
                                && JavaClass.Predicates.resideInAnyPackage(packages)
                                        .test(type.getBaseComponentType())));
    }
}
