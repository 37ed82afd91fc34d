package dev.exlint.workspace.problems;

import dev.exlint.diagnosis.catalogue.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;

/**
 * The only one who writes our markers, so that no two parts of exlint fight about a file.
 *
 * <p>Markers are compared and updated in place: one that is deleted and made anew flickers, loses its selection in Problems and closes an
 * open quick-fix menu. May be called from any thread but the user interface's; takes the marker rule itself.
 */
public final class MarkerWriter {

    /** More markers than this help nobody and make views slow. */
    static final int MOST = 200;

    private final String engine;

    /**
     * Makes a writer.
     *
     * @param engine the version that is written into each marker
     */
    public MarkerWriter(String engine) {
        this.engine = engine;
    }

    /**
     * Makes a file's markers say exactly this.
     *
     * @param file the file; one that is gone is left alone
     * @param contents what the markers shall say
     * @param stamp the version of the text the contents were made for
     * @param touch whether unchanged markers shall tell their listeners too: an editor may have lost their positions meanwhile
     * @throws CoreException if the workspace refuses
     */
    public void write(IFile file, List<MarkerContent> contents, long stamp, boolean touch) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        ISchedulingRule rule = workspace.getRuleFactory().markerRule(file);
        workspace.run(monitor -> {
            if (file.isAccessible()) {
                update(file, capped(contents), stamp, touch);
            }
        }, rule, IWorkspace.AVOID_UPDATE, null);
    }

    private static List<MarkerContent> capped(List<MarkerContent> contents) {
        if (contents.size() <= MOST) {
            return contents;
        }
        List<MarkerContent> shown = new ArrayList<>(contents.subList(0, MOST));
        int line = contents.get(MOST).line();
        shown.add(MarkerContent.at(line, Level.INFO, NLS.bind(ProblemMessages.MoreProblems, contents.size() - MOST)));
        return shown;
    }

    private void update(IFile file, List<MarkerContent> contents, long stamp, boolean touch) throws CoreException {
        Map<String, List<IMarker>> existing = byFingerprint(file);
        List<MarkerContent> unmatched = new ArrayList<>();
        for (MarkerContent content : contents) {
            IMarker same = takeSamePlace(existing, content);
            if (same == null) {
                unmatched.add(content);
            } else {
                refresh(same, content, stamp, touch);
            }
        }
        for (MarkerContent content : unmatched) {
            IMarker moved = takeFirst(existing, content);
            if (moved == null) {
                create(file, content, stamp);
            } else {
                refresh(moved, content, stamp, touch);
            }
        }
        for (List<IMarker> left : existing.values()) {
            for (IMarker marker : left) {
                marker.delete();
            }
        }
    }

    private static Map<String, List<IMarker>> byFingerprint(IFile file) throws CoreException {
        IMarker[] markers = file.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO);
        Arrays.sort(markers, Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, -1)));
        Map<String, List<IMarker>> found = new HashMap<>();
        for (IMarker marker : markers) {
            found.computeIfAbsent(marker.getAttribute(ProblemMarker.FINGERPRINT, ""), key -> new ArrayList<>()).add(marker);
        }
        return found;
    }

    private static IMarker takeSamePlace(Map<String, List<IMarker>> existing, MarkerContent content) {
        Iterator<IMarker> candidates = existing.getOrDefault(content.fingerprint(), List.of()).iterator();
        while (candidates.hasNext()) {
            IMarker marker = candidates.next();
            boolean sameStart = marker.getAttribute(IMarker.CHAR_START, -1) == content.start();
            if (sameStart && marker.getAttribute(IMarker.CHAR_END, -1) == content.end()) {
                candidates.remove();
                return marker;
            }
        }
        return null;
    }

    private static IMarker takeFirst(Map<String, List<IMarker>> existing, MarkerContent content) {
        List<IMarker> candidates = existing.getOrDefault(content.fingerprint(), List.of());
        return candidates.isEmpty() ? null : candidates.remove(0);
    }

    private void refresh(IMarker marker, MarkerContent content, long stamp, boolean touch) throws CoreException {
        Map<String, Object> wanted = content.attributes(engine);
        boolean changed = touch;
        for (Map.Entry<String, Object> attribute : wanted.entrySet()) {
            changed |= !Objects.equals(attribute.getValue(), marker.getAttribute(attribute.getKey()));
        }
        if (changed) {
            wanted.put(ProblemMarker.STAMP, Long.toString(stamp));
            marker.setAttributes(wanted);
        }
    }

    /** One call makes the marker with all its attributes, so that nobody sees it half filled. */
    private void create(IFile file, MarkerContent content, long stamp) throws CoreException {
        Map<String, Object> attributes = content.attributes(engine);
        attributes.put(ProblemMarker.STAMP, Long.toString(stamp));
        file.createMarker(ProblemMarker.TYPE, attributes);
    }
}
