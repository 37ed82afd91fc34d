package dev.exlint.diagnosis.trust;

/** Roots of the user's own CAs, used to complete chains and to tell that they are internal. Immutable, any thread. */
public final class InternalRoots {

    private final String origin;

    private InternalRoots(String origin) {
        this.origin = origin;
    }

    /** No roots. */
    public static InternalRoots none() {
        return new InternalRoots("");
    }

    /**
     * The roots of a file of PEM certificates.
     *
     * @param content the whole file
     * @param file its name in messages
     * @throws RootListException if it has no or an unreadable certificate
     */
    public static InternalRoots read(byte[] content, String file) throws RootListException {
        throw new UnsupportedOperationException("not built yet: " + content.length + file);
    }

    /** Where the list is from, for evidence. */
    public String origin() {
        return origin;
    }
}
