package dev.exlint.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.exlint.powershell.parse.SyntaxTree;

/** Warm speed: a folder of scripts in lines a second, and one script of 10 000 lines in milliseconds. */
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 7, time = 2)
public class ParseBenchmark {

    /** The scripts in the folder that the property {@code scripts} names. */
    @State(Scope.Benchmark)
    public static class Folder {
        private Corpus corpus;
        private long lines;

        /**
         * Reads the folder.
         *
         * @throws IOException if it can't be read
         */
        @Setup
        public void read() throws IOException {
            corpus = Corpus.in(Path.of(System.getProperty("scripts", "../../samples")));
            lines = corpus.lines();
        }
    }

    /** One script of 10 000 lines. */
    @State(Scope.Benchmark)
    public static class LongScript {
        private String text;

        /** Writes the script. */
        @Setup
        public void write() {
            text = ChangeScript.of(10_000);
        }
    }

    /** Counts lines beside operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        /** The lines parsed. */
        public long lines;
    }

    /**
     * All scripts of the folder.
     *
     * @param folder the scripts
     * @param counters takes the lines
     * @return how many tokens there were
     */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public long folder(Folder folder, Counters counters) {
        counters.lines += folder.lines;
        return Parsing.parse(folder.corpus);
    }

    /**
     * The long script.
     *
     * @param script the script
     * @return its tree
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public SyntaxTree tenThousandLines(LongScript script) {
        return Parsing.parse(script.text);
    }
}
