package dev.exlint.powershell.value;

import java.util.List;
import java.util.Optional;

/**
 * An object that a command model hands out, such as a certificate: scripts read its properties and pass it on.
 *
 * <p>Implementations are immutable and compare by content.
 */
public interface OpaqueObject {

    /** {@return the full name of the .NET type} */
    String typeName();

    /**
     * {@return the property's value, unknown if the facts are missing; empty if the type certainly has no such property}
     *
     * @param name the property, ignoring case
     */
    Optional<Value> property(String name);

    /** {@return the names of all properties that can be told, in display order} */
    List<String> propertyNames();

    /** {@return how many arrays and tables lie in each other in its properties} */
    default int depth() {
        return 0;
    }

    /** {@return what the object becomes as a string} */
    Value text();
}
