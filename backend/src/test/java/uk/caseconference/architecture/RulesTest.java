package uk.caseconference.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Decision;
import uk.caseconference.access.Layer;

class RulesTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.caseconference");

    private static final Path SOURCES = Path.of("src/main/java");

    /** The two central aggregates may be longer than anything else. */
    private static final Map<Path, Integer> LONGER =
            Map.of(Path.of("casefile", "CaseFile.java"), 335, Path.of("conference", "Conference.java"), 370);

    /** Each reads or writes what is no aggregate, or answers the decision from a register. */
    private static final Set<String> MAY_ASK_THE_STORE = Set.of(
            "uk.caseconference.agency.EnforcedRegister",
            "uk.caseconference.agency.Staff",
            "uk.caseconference.audit.ChainedJournal",
            "uk.caseconference.audit.JournalReader",
            "uk.caseconference.audit.Verifier",
            "uk.caseconference.casefile.VisibleCases",
            "uk.caseconference.conference.ConferenceRegister",
            "uk.caseconference.contribution.Contributions",
            "uk.caseconference.exclusion.EnforcedExclusions",
            "uk.caseconference.person.NamedPeople",
            "uk.caseconference.person.ProtectedAddresses");

    @Test
    void hidesControllersInTheirAdapters() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("..graphql..")
                .andShould()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void leavesTheStoreToTheRegister() {
        noClasses()
                .that(not(resideInAPackage("uk.caseconference.register..")
                        .or(resideInAPackage("uk.caseconference.shared.store.."))
                        .or(listed(MAY_ASK_THE_STORE))
                        .or(describe("declaring indexes", RulesTest::onlyDeclaresIndexes))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(describe(
                        "the store's operations",
                        c -> c.isEquivalentTo(MongoOperations.class) || c.isEquivalentTo(MongoTemplate.class)))
                .check(MAIN);
    }

    @Test
    void listsNobodyWhoDoesNotAskTheStore() {
        assertThat(MAIN.stream()
                        .filter(c -> c.getDirectDependenciesFromSelf().stream()
                                .anyMatch(d -> d.getTargetClass().isEquivalentTo(MongoOperations.class)
                                        || d.getTargetClass().isEquivalentTo(MongoTemplate.class)))
                        .map(JavaClass::getName))
                .containsAll(MAY_ASK_THE_STORE);
    }

    @Test
    void decidesInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.caseconference.access..")
                .should()
                .callConstructor(Decision.class, Layer.class, String.class)
                .check(MAIN);
    }

    @Test
    void namesClassesByWhatTheyAre() {
        noClasses()
                .that(not(describe("made by MapStruct", c -> c.getSimpleName().endsWith("MapperImpl"))))
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)")
                .check(MAIN);
    }

    @Test
    void marksEveryPackageAsNullSafe() {
        Set<String> unmarked = MAIN.stream()
                .map(JavaClass::getPackage)
                .filter(p -> p.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(p -> p.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).isEmpty();
    }

    @Test
    void keepsFilesShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > longest(file))
                    .map(file -> SOURCES.relativize(file).toString())
                    .toList();

            assertThat(tooLong).isEmpty();
        }
    }

    private static boolean onlyDeclaresIndexes(JavaClass type) {
        return type.getSimpleName().endsWith("Indexes")
                && type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(MongoOperations.class))
                        .allMatch(call -> call.getName().equals("indexOps"));
    }

    private static DescribedPredicate<JavaClass> listed(Set<String> names) {
        return describe("listed", c -> names.contains(c.getName().replaceFirst("\\$.*", "")));
    }

    private static int longest(Path file) {
        int names = file.getNameCount();
        return LONGER.getOrDefault(file.subpath(names - 2, names), 300);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
