package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "org.chancery", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule dataFlowsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.chancery.model")
          .layer("lexicon")
          .definedBy("org.chancery.lexicon")
          .layer("intake")
          .definedBy("org.chancery.intake")
          .layer("language")
          .definedBy("org.chancery.language")
          .layer("reading")
          .definedBy("org.chancery.reading..")
          .layer("record")
          .definedBy("org.chancery.record")
          .layer("export")
          .definedBy("org.chancery.export")
          .layer("front")
          .definedBy("org.chancery")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("lexicon")
          .mayOnlyAccessLayers("model")
          .whereLayer("intake")
          .mayOnlyAccessLayers("model", "lexicon")
          .whereLayer("language")
          .mayOnlyAccessLayers("model", "lexicon")
          .whereLayer("reading")
          .mayOnlyAccessLayers("model", "lexicon", "language")
          .whereLayer("record")
          .mayOnlyAccessLayers("model", "lexicon")
          .whereLayer("export")
          .mayOnlyAccessLayers("model", "record", "lexicon")
          .whereLayer("front")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule readersMeetOnlyInReader =
      slices()
          .matching("org.chancery.reading.(*)..")
          .should()
          .notDependOnEachOther()
          .because("what readers hand each other is in model; Reader puts them together");

  @ArchTest
  static final ArchRule modelIsPlainJava =
      classes()
          .that()
          .resideInAPackage("org.chancery.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.chancery.model", "org.jspecify..");

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .because("the same report gives the same record on any day");

  @ArchTest
  static final ArchRule localesAreNamed =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("a Turkish machine makes another letter of I");

  @ArchTest
  static final ArchRule streamsBelongToTheOutlets =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a library does not print");

  @ArchTest
  static final ArchRule theModelsRunTimeIsHidden =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.language")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..")
          .because("only language knows how the model is run");

  @ArchTest
  static final ArchRule theModelsRunTimeIsNotShown =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .haveRawReturnType("ai.onnxruntime.OrtSession");

  @ArchTest
  static final ArchRule pagesAreTakenApartInIntake =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.intake")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  // Package-private classes may keep the state of one reading; a writer keeps its place in what it
  // writes.
  @ArchTest
  static final ArchRule whatIsSharedHasNoState =
      fields()
          .that()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.chancery.export")
          .should()
          .beFinal()
          .because("one instance of a stage serves all threads");
}
