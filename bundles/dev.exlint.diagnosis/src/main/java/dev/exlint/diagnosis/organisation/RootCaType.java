package dev.exlint.diagnosis.organisation;

import java.util.Optional;

/** Where Windows found the root of a certificate's chain: names documented, their meaning mostly observed. */
public enum RootCaType {
    NONE("None"), REGISTRY("Registry"), THIRD_PARTY("ThirdParty"), ENTERPRISE("Enterprise"), GROUP_POLICY("GroupPolicy"),
    UNKNOWN("Unknown");

    private final String text;

    RootCaType(String text) {
        this.text = text;
    }

    /** The type of that name, ignoring case. */
    public static Optional<RootCaType> named(String name) {
        for (RootCaType type : values()) {
            if (type.text.equalsIgnoreCase(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name as Exchange writes it. */
    @Override
    public String toString() {
        return text;
    }
}
