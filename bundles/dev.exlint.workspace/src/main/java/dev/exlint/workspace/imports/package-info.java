/** Makes snapshots of the files that administrators have, for whoever asks for it in Eclipse. */
package dev.exlint.workspace.imports;
