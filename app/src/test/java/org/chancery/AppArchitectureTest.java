package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = {
      "org.chancery.cli",
      "org.chancery.evaluation",
      "org.chancery.json",
      "org.chancery.mcp",
      "org.chancery.serve",
      "org.chancery.store"
    },
    importOptions = DoNotIncludeTests.class)
class AppArchitectureTest {
  @ArchTest
  static final ArchRule onlyTheStoreSpeaksSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..", "org.flywaydb..")
          .because("a record is asked through its contract, whatever database it lasts in");

  @ArchTest
  static final ArchRule theStoreKnowsNoOutlet =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.chancery",
              "org.chancery.cli",
              "org.chancery.export",
              "org.chancery.intake",
              "org.chancery.language..",
              "org.chancery.reading..",
              "org.chancery.serve")
          .because("it keeps readings; it neither makes nor shows them");

  @ArchTest
  static final ArchRule localesAreNamed =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("a Turkish machine makes another letter of I");

  @ArchTest
  static final ArchRule scoringKnowsNothingOfTheCommandLine =
      classes()
          .that()
          .resideInAPackage("org.chancery.evaluation")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson.core..",
              "org.chancery",
              "org.chancery.evaluation",
              "org.chancery.model",
              "org.chancery.lexicon",
              "org.chancery.intake",
              "org.chancery.language",
              "org.chancery.export")
          .because("figures are made in one place and shown in another");

  @ArchTest
  static final ArchRule answersToProgramsKnowNoOtherOutlet =
      classes()
          .that()
          .resideInAPackage("org.chancery.mcp")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "io.modelcontextprotocol..",
              "org.chancery",
              "org.chancery.json",
              "org.chancery.mcp",
              "org.chancery.model",
              "org.chancery.lexicon",
              "org.chancery.record",
              "org.chancery.export",
              "org.chancery.intake")
          .because("they ask the record through its contract and show it by its own writers");

  @ArchTest
  static final ArchRule theReadersStayBehindTheFrontDoor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.chancery.reading..")
          .because("outlets show, they never decide");

  @ArchTest
  static final ArchRule theServerKnowsNothingOfTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.serve")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.chancery.cli", "org.chancery.evaluation", "org.chancery.language..", "picocli..")
          .because("whoever starts it says what it works on");

  @ArchTest
  static final ArchRule onlyTheServerSpeaksHttp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.serve")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
          .because("another server is another package");
}
