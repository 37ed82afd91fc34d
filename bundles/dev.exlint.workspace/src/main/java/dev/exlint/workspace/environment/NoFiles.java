package dev.exlint.workspace.environment;

import dev.exlint.diagnosis.settings.FileAccess;
import java.io.IOException;

/** The files of someone who has no settings: none. */
final class NoFiles implements FileAccess {

    @Override
    public byte[] read(String path) throws IOException {
        throw new IOException(EnvironmentMessages.NoSuchFile);
    }

    @Override
    public boolean exists(String path) {
        return false;
    }
}
