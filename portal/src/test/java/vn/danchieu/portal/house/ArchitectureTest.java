package vn.danchieu.portal.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md, held. */
class ArchitectureTest {
  private static final String CITATION = "vn.danchieu.citation..";
  private static final String INDEX = "vn.danchieu.index..";
  private static final String INDEXER = "vn.danchieu.indexer..";
  private static final String PORTAL = "vn.danchieu.portal..";
  private static final String[] OPENSEARCH = {"org.opensearch.client.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.danchieu");

  @Test
  void theCitationLibraryDependsOnNothingOfOursNorOnFrameworks() {
    noClasses()
        .that()
        .resideInAPackage(CITATION)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INDEX, INDEXER, PORTAL, "org.springframework..", "org.opensearch..")
        .check(CLASSES);
  }

  @Test
  void theContractDependsOnCitationAlone() {
    noClasses()
        .that()
        .resideInAPackage(INDEX)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INDEXER, PORTAL, "org.springframework..")
        .check(CLASSES);
  }

  @Test
  void theIndexerDoesNotKnowThePortal() {
    noClasses()
        .that()
        .resideInAPackage(INDEXER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PORTAL, "org.springframework..")
        .check(CLASSES);
  }

  @Test
  void thePortalUsesOnlyTheIndexersDoor() {
    noClasses()
        .that()
        .resideInAPackage(PORTAL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.danchieu.indexer.source..",
            "vn.danchieu.indexer.parse..",
            "vn.danchieu.indexer.cite..",
            "vn.danchieu.indexer.load..",
            "vn.danchieu.indexer.command..")
        .check(CLASSES);
    classes()
        .that()
        .resideInAPackage(PORTAL)
        .and()
        .resideOutsideOfPackage("vn.danchieu.portal.start")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage(INDEXER)
        .check(CLASSES);
  }

  @Test
  void queriesAreBuiltWhereTheyBelong() {
    noClasses()
        .that()
        .resideInAPackage(PORTAL)
        .and()
        .resideOutsideOfPackages(
            "vn.danchieu.portal.store",
            "vn.danchieu.portal.link",
            "vn.danchieu.portal.search",
            // opens a client to hand it to the indexer's door
            "vn.danchieu.portal.start")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(OPENSEARCH)
        .check(CLASSES);
  }

  @Test
  void featuresDoNotDependOnEachOtherInCircles() {
    slices().matching("vn.danchieu.portal.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("vn.danchieu.indexer.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyOneClassFoldsCharacters() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("vn.danchieu.citation.VietnameseText")
        .and()
        .resideInAnyPackage(PORTAL, INDEXER, INDEX)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.text.Normalizer")
        .check(CLASSES);
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Base|DTO|Dto)")
        .check(CLASSES);
  }
}
