package dev.exlint.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Runs inside the workbench into which p2 put the feature from the update site, so it sees what a user has. */
class InstalledFeatureTest {
    private static final List<String> BUNDLES = List.of("dev.exlint.powershell", "dev.exlint.diagnosis", "dev.exlint.workspace",
            "dev.exlint.ui", "com.fasterxml.jackson.core.jackson-core", "bcpkix");

    @Test
    void theFeatureIsAnInstalledRoot() {
        IProfile profile = profile();

        Set<IInstallableUnit> units = profile.query(QueryUtil.createIUQuery("dev.exlint.feature.feature.group"), null).toUnmodifiableSet();

        assertEquals(1, units.size());
        assertEquals("true", profile.getInstallableUnitProperty(units.iterator().next(), IProfile.PROP_PROFILE_ROOT_IU));
    }

    @Test
    void everyBundleOfTheFeatureStartsFromTheInstallation() throws BundleException {
        for (String name : BUNDLES) {
            Bundle bundle = Platform.getBundle(name);
            assertNotNull(bundle, name);

            bundle.start(Bundle.START_TRANSIENT);

            assertEquals(Bundle.ACTIVE, bundle.getState(), name);
            assertTrue(bundle.getLocation().contains("plugins/" + name + "_"), bundle.getLocation());
        }
    }

    private static IProfile profile() {
        BundleContext context = FrameworkUtil.getBundle(InstalledFeatureTest.class).getBundleContext();
        IProvisioningAgent agent = context.getService(context.getServiceReference(IProvisioningAgent.class));
        return agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
    }
}
