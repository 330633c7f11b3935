package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = {"org.chancery.cli", "org.chancery.evaluation"},
    importOptions = DoNotIncludeTests.class)
class ApplicationArchitectureTest {
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
  static final ArchRule theReadersStayBehindTheFrontDoor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.chancery.reading..")
          .because("outlets show, they never decide");
}
