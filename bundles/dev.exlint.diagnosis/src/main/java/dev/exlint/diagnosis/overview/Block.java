package dev.exlint.diagnosis.overview;

import java.util.List;

/** A piece of a page, free of any format, so that text, Markdown and HTML say the same in the same order. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for a section, 3 below
     * @param text plain text
     */
    record Heading(int level, String text) implements Block {
    }

    /**
     * A sentence of its own.
     *
     * @param part the sentence
     */
    record Sentence(Part part) implements Block {
    }

    /**
     * Properties of one thing.
     *
     * @param entries label and value
     */
    record Properties(List<Entry> entries) implements Block {

        /** Copies the list. */
        public Properties {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Things of one kind, a row each.
     *
     * @param columns the heads
     * @param rows as many cells each as there are heads
     */
    record Rows(List<String> columns, List<List<Cell>> rows) implements Block {

        /** Copies the lists. */
        public Rows {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Things of one kind side by side: like {@link Rows}, but with texts short enough to stand in columns everywhere.
     *
     * @param columns the heads
     * @param rows as many cells each as there are heads
     */
    record Grid(List<String> columns, List<List<Cell>> rows) implements Block {

        /** Copies the lists. */
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A picture, for formats that show pictures; it says nothing that the rest of the page doesn't say.
     *
     * @param svg one well-formed svg element, every foreign text in it escaped
     */
    record Picture(String svg) implements Block {
    }

    /**
     * A list of sentences.
     *
     * @param items the sentences
     */
    record Items(List<Part> items) implements Block {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A property.
     *
     * @param label its name
     * @param value what it is
     */
    record Entry(String label, Cell value) {
    }

    /**
     * A cell.
     *
     * @param parts its lines, the most important first
     */
    record Cell(List<Part> parts) {

        /** Copies the list. */
        public Cell {
            parts = List.copyOf(parts);
        }

        static Cell of(Tone tone, String text) {
            return new Cell(List.of(new Part(tone, text)));
        }
    }

    /**
     * A line of text.
     *
     * @param tone how it is meant
     * @param text plain text, as foreign as the snapshot it may come from
     */
    record Part(Tone tone, String text) {
    }
}
