package dev.exlint.workspace.overview;

import org.eclipse.core.resources.IFile;

/**
 * A place in a script that names a certificate.
 *
 * @param file the script
 * @param line its line, from 1
 * @param start offset of the command in UTF-16 code units
 * @param end its end, exclusive
 * @param text the command on one line
 */
public record CertificateCall(IFile file, int line, int start, int end, String text) {
}
