package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void whoWaitsIsToldWhatIsGoingOn() throws InterruptedException {
        CountDownLatch said = new CountDownLatch(1);
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                said.countDown();
            }
        };

        try (Progress progress = Progress.start(session(err, Duration.ofMillis(1)), "checking a.ps1 (1 of 9)")) {
            progress.says("checking a.ps1 (1 of 9)");
            assertTrue(said.await(30, TimeUnit.SECONDS), "nothing was said");
        }

        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("exlint: checking a.ps1 (1 of 9)\n"));
    }

    @Test
    void aQuickRunSaysNothing() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        try (Progress progress = Progress.start(session(err, Duration.ofDays(1)), "looking for scripts")) {
            progress.says("checking a.ps1 (1 of 1)");
        }

        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private static Session session(OutputStream err, Duration patience) {
        return new Session(new Surroundings(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), err, Path.of("/"),
                () -> Run.NOW, Map.of(), false, patience));
    }
}
