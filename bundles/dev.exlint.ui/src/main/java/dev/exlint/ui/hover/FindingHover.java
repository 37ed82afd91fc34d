package dev.exlint.ui.hover;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.ui.editor.LiveScriptConnection;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.analysis.LiveScript;
import dev.exlint.workspace.problems.MarkerContent;
import dev.exlint.workspace.problems.ProblemMarker;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.MarkerUtilities;

/**
 * Shows over a finding why it is one, what it rests on with the grade of each fact, and other places to see.
 *
 * <p>The platform merges all hovers of a place into one popup and intersects their regions; its own one offers the fixes of markers, so
 * these are said here only where no marker stands; and it cuts a long message, so that is said in any case. Waits for nothing: while an
 * analysis runs there is no hover. Called on the user interface's thread and off it.
 */
public final class FindingHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return getHoverInfo2(viewer, region) instanceof Hover hover ? hover.text() : null;
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        try {
            return LiveScriptConnection.checks().flatMap(checks -> hover(checks, viewer, region.getOffset())).orElse(null);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            Platform.getLog(FindingHover.class).error("exlint could not explain a finding", failure);
            return null;
        }
    }

    /** The range of the narrowest finding, so that its neighbours' popups are not cut. */
    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        try {
            return LiveScriptConnection.checks().flatMap(checks -> script(checks, viewer)).flatMap(LiveScript::finished)
                    .flatMap(analysis -> region(analysis, offset)).orElse(null);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            Platform.getLog(FindingHover.class).error("exlint could not find a finding", failure);
            return null;
        }
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return HoverControl::new;
    }

    private static Optional<LiveScript> script(ScriptChecks checks, ITextViewer viewer) {
        IDocument document = viewer.getDocument();
        return document == null ? Optional.empty() : checks.live().of(document);
    }

    private static Optional<Hover> hover(ScriptChecks checks, ITextViewer viewer, int offset) {
        Optional<LiveScript> script = script(checks, viewer);
        Optional<Analysis> analysis = script.flatMap(LiveScript::finished);
        if (analysis.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> here = analysis.get().findings().stream().filter(finding -> holds(analysis.get(), finding, offset)).toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        String name = script.get().file().map(file -> file.getProjectRelativePath().toString()).orElse("");
        FindingCard card = new FindingCard(analysis.get().source(), name, checks.texts(), !isMarked(viewer, offset));
        here.forEach(card::add);
        return Optional.of(card.hover());
    }

    private static Optional<IRegion> region(Analysis analysis, int offset) {
        IRegion narrowest = null;
        for (Finding finding : analysis.findings()) {
            if (holds(analysis, finding, offset)) {
                MarkerContent.Range range = MarkerContent.range(finding, analysis.source());
                IRegion region = new Region(range.start(), range.end() - range.start());
                narrowest = narrowest == null || region.getLength() < narrowest.getLength() ? region : narrowest;
            }
        }
        return Optional.ofNullable(narrowest);
    }

    private static boolean holds(Analysis analysis, Finding finding, int offset) {
        MarkerContent.Range range = MarkerContent.range(finding, analysis.source());
        return range.start() <= offset && offset <= range.end();
    }

    private static boolean isMarked(ITextViewer viewer, int offset) {
        IAnnotationModel model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
        if (model == null) {
            return false;
        }
        Iterator<Annotation> annotations = model.getAnnotationIterator();
        while (annotations.hasNext()) {
            Annotation annotation = annotations.next();
            Position position = model.getPosition(annotation);
            if (annotation instanceof MarkerAnnotation marked && position != null && position.includes(offset)
                    && MarkerUtilities.isMarkerType(marked.getMarker(), ProblemMarker.TYPE)) {
                return true;
            }
        }
        return false;
    }
}
