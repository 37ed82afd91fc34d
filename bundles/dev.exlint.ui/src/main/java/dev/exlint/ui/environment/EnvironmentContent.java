package dev.exlint.ui.environment;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IElementComparer;

/** Gives the tree its lines and tells them by their keys, so that a change keeps selection and expansion. */
final class EnvironmentContent implements ITreeContentProvider, IElementComparer {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> roots ? roots.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof EnvironmentNode node ? node.children().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof EnvironmentNode node && !node.children().isEmpty();
    }

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof EnvironmentNode node && other instanceof EnvironmentNode second ? node.key().equals(second.key())
                : one == other;
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof EnvironmentNode node ? node.key().hashCode() : System.identityHashCode(element);
    }
}
