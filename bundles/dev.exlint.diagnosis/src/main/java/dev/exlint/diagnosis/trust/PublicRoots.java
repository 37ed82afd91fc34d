package dev.exlint.diagnosis.trust;

/** The roots that Exchange Online trusts. Immutable, any thread. */
public final class PublicRoots {

    private final String origin;

    private PublicRoots(String origin) {
        this.origin = origin;
    }

    /** The roots of the Microsoft Trusted Root Program, as embedded; read when first asked for. */
    public static PublicRoots microsoft() {
        return new PublicRoots("Microsoft Trusted Root Program");
    }

    /**
     * The roots of a list that the user named instead: PEM certificates, or a table in the layout of the embedded one.
     *
     * @param content the whole file
     * @param file its name in messages
     * @throws RootListException if it is neither, or has an unreadable entry
     */
    public static PublicRoots read(byte[] content, String file) throws RootListException {
        throw new UnsupportedOperationException("not built yet: " + content.length + file);
    }

    /** Where the list is from and how old it is, for evidence. */
    public String origin() {
        return origin;
    }
}
