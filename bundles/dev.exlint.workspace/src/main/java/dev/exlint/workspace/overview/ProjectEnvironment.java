package dev.exlint.workspace.overview;

import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.overview.Overview;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

/** What there is to show of the environment that a file is judged by. Immutable. */
public sealed interface ProjectEnvironment {

    /**
     * There is an environment.
     *
     * @param project the project
     * @param files the workspace files that were read for it
     * @param overview its servers and connectors, judged
     * @param calls the calls of the project's scripts, by the certificates they name
     */
    record Known(IProject project, List<IFile> files, Overview overview, Map<Thumbprint, List<CertificateCall>> calls)
            implements ProjectEnvironment {

        /** Copies the list and the map. */
        public Known {
            files = List.copyOf(files);
            calls = Map.copyOf(calls);
        }
    }

    /**
     * There is none.
     *
     * @param reason one sentence
     */
    record Missing(String reason) implements ProjectEnvironment {
    }
}
