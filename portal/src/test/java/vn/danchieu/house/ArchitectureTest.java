package vn.danchieu.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // What another module lends to tests, once it is packed.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("vn.danchieu");

  private static final DescribedPredicate<JavaClass> OUR_CODE = resideInAnyPackage("vn.danchieu..");

  @Test
  void theCitationLibraryStandsAlone() {
    classes()
        .that()
        .resideInAPackage("vn.danchieu.citation..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "vn.danchieu.citation..")
        .check(OURS);
  }

  @Test
  void theIndexContractKnowsTheCitationLibraryOnly() {
    noClasses()
        .that()
        .resideInAPackage("vn.danchieu.index..")
        .should()
        .dependOnClassesThat(
            OUR_CODE.and(
                DescribedPredicate.not(
                    resideInAnyPackage("vn.danchieu.index..", "vn.danchieu.citation.."))))
        .check(OURS);
  }

  @Test
  void theRulesOfValidityKnowWhatIsStoredAndNothingElse() {
    noClasses()
        .that()
        .resideInAPackage("vn.danchieu.validity..")
        .should()
        .dependOnClassesThat(
            OUR_CODE.and(
                DescribedPredicate.not(
                    resideInAnyPackage(
                        "vn.danchieu.validity..", "vn.danchieu.index", "vn.danchieu.citation"))))
        .check(OURS);
  }

  @Test
  void theIndexerKnowsNoPortal() {
    noClasses()
        .that()
        .resideInAPackage("vn.danchieu.indexer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.danchieu.portal..", "org.springframework..")
        .check(OURS);
  }

  @Test
  void thePortalGoesThroughTheIndexersDoor() {
    noClasses()
        .that()
        .resideInAPackage("vn.danchieu.portal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.danchieu.indexer.*..", "vn.danchieu.citation.*..", "vn.danchieu.opensearch..")
        .check(OURS);
  }

  /** Who may see which indices is decided in one place; whoever names one goes past it. */
  @Test
  void onlyTheStoreKnowsIndicesByName() {
    noClasses()
        .that()
        .resideInAPackage("vn.danchieu.portal..")
        .and()
        .resideOutsideOfPackages(
            "vn.danchieu.portal.store..",
            "vn.danchieu.portal.start..",
            // Measures by itself, and answers nobody.
            "vn.danchieu.portal.benchmark..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("vn.danchieu.index.Indices")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.opensearch.client.opensearch.OpenSearchClient")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("vn.danchieu.index.OpenSearchClients")
        .check(OURS);
  }

  @Test
  void openSearchTypesStayWhereQueriesAreBuiltAndDocumentsWritten() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "vn.danchieu.index..",
            "vn.danchieu.indexer",
            "vn.danchieu.indexer.cluster..",
            "vn.danchieu.indexer.derive..",
            "vn.danchieu.indexer.load..",
            "vn.danchieu.indexer.command..",
            "vn.danchieu.indexer.benchmark..",
            "vn.danchieu.opensearch..",
            "vn.danchieu.portal.store..",
            "vn.danchieu.portal.search..",
            "vn.danchieu.portal.suggest..",
            "vn.danchieu.portal.task..",
            "vn.danchieu.portal.link..",
            "vn.danchieu.portal.start..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.opensearch..")
        .check(OURS);
  }

  @Test
  void onlyTheCitationLibraryFoldsCharacters() {
    noClasses()
        .that()
        .resideOutsideOfPackages("vn.danchieu.citation..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.text.Normalizer")
        .check(OURS);
  }

  @Test
  void theFeaturesOfThePortalFormNoCycle() {
    slices().matching("vn.danchieu.portal.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void theStagesOfTheIndexerFormNoCycle() {
    slices().matching("vn.danchieu.indexer.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void theRoomsOfTheCitationLibraryFormNoCycle() {
    slices().matching("vn.danchieu.citation.(*)..").should().beFreeOfCycles().check(OURS);
  }
}
