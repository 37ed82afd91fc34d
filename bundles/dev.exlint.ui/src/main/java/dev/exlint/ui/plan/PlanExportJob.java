package dev.exlint.ui.plan;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.workspace.plan.PlanExport;
import dev.exlint.workspace.plan.ScriptPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes a plan in one of its formats and hands it on; the user is told by the platform if that fails. */
final class PlanExportJob extends Job {

    private final ScriptPlan.Known plan;
    private final PlanExport format;
    private final Texts texts;
    private final Receiver receiver;

    private PlanExportJob(ScriptPlan.Known plan, PlanExport format, Texts texts, Receiver receiver) {
        super(NLS.bind(PlanViewMessages.Exporting, plan.file().getName()));
        this.plan = plan;
        this.format = format;
        this.texts = texts;
        this.receiver = receiver;
    }

    /** Begins to write a plan for someone who takes the text on the job's thread. */
    static void start(ScriptPlan.Known plan, PlanExport format, Texts texts, Receiver receiver) {
        new PlanExportJob(plan, format, texts, receiver).schedule();
    }

    /** Takes the page into a file. */
    static Receiver file(Path file) {
        return page -> Files.writeString(file, page, StandardCharsets.UTF_8);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            receiver.take(format.of(plan.overview(), texts));
            return Status.OK_STATUS;
        } catch (IOException failure) {
            return Status.error(NLS.bind(PlanViewMessages.NotExported, failure.getMessage()), failure);
        } catch (RuntimeException failure) {
            return Status.error(NLS.bind(PlanViewMessages.NotExported, plan.file().getName()), failure);
        }
    }

    /** Who gets the page. */
    @FunctionalInterface
    interface Receiver {
        void take(String page) throws IOException;
    }
}
