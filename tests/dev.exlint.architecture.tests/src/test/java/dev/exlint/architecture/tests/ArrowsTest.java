package dev.exlint.architecture.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the design: ui to workspace to diagnosis to powershell, cli to diagnosis, and none the other way. */
class ArrowsTest {
    @Test
    void powershellKnowsTheJdkAndItself() {
        mayUse("dev.exlint.powershell", "java..").check(House.classes("dev.exlint.powershell"));
    }

    @Test
    void diagnosisKnowsPowershellBouncyCastleAndJackson() {
        mayUse("dev.exlint.diagnosis", "dev.exlint.powershell..", "org.bouncycastle..", "com.fasterxml.jackson.core..", "java..",
                "javax.security.auth.x500..", "javax.xml.stream..").check(House.classes("dev.exlint.diagnosis"));
    }

    @Test
    void theRunnerKnowsNoEclipse() {
        mayUse("dev.exlint.cli", "dev.exlint.diagnosis..", "dev.exlint.powershell..", "com.fasterxml.jackson.core..", "picocli..",
                "com.github.difflib..", "java..").allowEmptyShould(true).check(House.classes("dev.exlint.cli"));
    }

    @Test
    void workspaceKnowsNoWidgets() {
        noClasses().that().resideInAPackage("dev.exlint.workspace..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.exlint.ui..", "dev.exlint.cli..", "org.eclipse.swt..", "org.eclipse.jface.viewers..",
                        "org.eclipse.jface.dialogs..", "org.eclipse.ui..")
                .allowEmptyShould(true).check(House.classes("dev.exlint.workspace"));
    }

    @Test
    void nobodyUsesTheRunner() {
        noClasses().that().resideOutsideOfPackage("dev.exlint.cli..").should().dependOnClassesThat().resideInAPackage("dev.exlint.cli..")
                .check(House.classes(House.BUNDLES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.exlint.powershell", "dev.exlint.diagnosis", "dev.exlint.workspace", "dev.exlint.ui", "dev.exlint.cli"})
    void packagesOfABundleFormNoCycle(String bundle) {
        slices().matching(bundle + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(House.classes(bundle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.exlint.powershell", "dev.exlint.diagnosis", "dev.exlint.workspace", "dev.exlint.ui", "dev.exlint.cli"})
    void packagesAreNamedForTheirFeature(String bundle) {
        classes().should().resideOutsideOfPackages("..util..", "..utils..", "..impl..", "..common..", "..helper..", "..helpers..",
                "..misc..").allowEmptyShould(true).check(House.classes(bundle));
    }

    private static ArchRule mayUse(String bundle, String... others) {
        List<String> allowed = new ArrayList<>(List.of(others));
        allowed.add(bundle + "..");
        return noClasses().that().resideInAPackage(bundle + "..").should().dependOnClassesThat()
                .resideOutsideOfPackages(allowed.toArray(String[]::new));
    }
}
