package dev.exlint.workspace.imports;

import dev.exlint.diagnosis.imports.ImportException;
import dev.exlint.diagnosis.imports.ImportResult;
import dev.exlint.diagnosis.imports.ImportSource;
import dev.exlint.diagnosis.imports.SnapshotImport;
import dev.exlint.diagnosis.organisation.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Reads the files of a request and joins them. Not for the user interface's thread; writes nothing. */
public final class ImportRun {

    private ImportRun() {
    }

    /**
     * Imports.
     *
     * @param request what to import; {@link ImportRequest#problem} is empty
     * @param monitor asked between files whether to go on
     * @return the snapshot, or why there is none
     * @throws OperationCanceledException if the user does not want it any more
     */
    public static ImportOutcome of(ImportRequest request, IProgressMonitor monitor) {
        try {
            List<ImportSource> sources = new ArrayList<>();
            boolean unique = haveUniqueNames(request.files());
            for (Path file : request.files()) {
                check(monitor);
                String name = unique ? file.getFileName().toString() : file.toString().replace('\\', '/');
                try {
                    sources.add(new ImportSource(name, Files.readAllBytes(file), Fact.known(Files.getLastModifiedTime(file).toInstant())));
                } catch (IOException unreadable) {
                    return new ImportOutcome.Refused(NLS.bind(ImportMessages.Unreadable, name, unreadable.getMessage()));
                }
            }
            ImportResult result = SnapshotImport.run(sources, request.options());
            check(monitor);
            return new ImportOutcome.Imported(result.snapshot(), result.notes());
        } catch (ImportException refused) {
            return new ImportOutcome.Refused(refused.getMessage());
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            Platform.getLog(ImportRun.class).error("exlint could not make a snapshot", failure);
            return new ImportOutcome.Refused(ImportMessages.Failed);
        }
    }

    private static boolean haveUniqueNames(List<Path> files) {
        Set<Path> names = new HashSet<>();
        return files.stream().allMatch(file -> names.add(file.getFileName()));
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
