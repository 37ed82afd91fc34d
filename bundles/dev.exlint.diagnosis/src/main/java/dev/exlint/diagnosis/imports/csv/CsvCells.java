package dev.exlint.diagnosis.imports.csv;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into rows and cells; quoted cells may hold delimiters, doubled quotes and line breaks. For one thread. */
final class CsvCells {

    private final String text;
    private final char delimiter;
    private int at;
    private int line;
    private int lineStart;

    CsvCells(String text, int start, int line, char delimiter) {
        this.text = text;
        this.at = start;
        this.lineStart = start;
        this.line = line;
        this.delimiter = delimiter;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    int line() {
        return line;
    }

    /** The cells up to the end of the row. */
    List<Item.Text> row() throws BadInputException {
        List<Item.Text> row = new ArrayList<>();
        do {
            row.add(cell());
        } while (delimiter());
        endOfLine();
        return row;
    }

    private boolean delimiter() {
        if (!atEnd() && text.charAt(at) == delimiter) {
            at++;
            return true;
        }
        return false;
    }

    private void endOfLine() {
        if (!atEnd() && text.charAt(at) == '\r') {
            at++;
        }
        if (!atEnd() && text.charAt(at) == '\n') {
            at++;
            newLine();
        }
    }

    private void newLine() {
        line++;
        lineStart = at;
    }

    private Item.Text cell() throws BadInputException {
        Spot spot = Spot.at(line, at - lineStart + 1);
        if (!atEnd() && text.charAt(at) == '"') {
            return quoted(spot);
        }
        int start = at;
        while (!atEnd() && text.charAt(at) != delimiter && text.charAt(at) != '\n' && !text.startsWith("\r\n", at)) {
            at++;
        }
        return new Item.Text(text.substring(start, at), spot);
    }

    private Item.Text quoted(Spot spot) throws BadInputException {
        StringBuilder cell = new StringBuilder();
        at++;
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                newLine();
            }
            if (c != '"') {
                cell.append(c);
            } else if (!atEnd() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return closed(cell, spot);
            }
        }
        throw new BadInputException(spot, "a quoted cell is not closed");
    }

    private Item.Text closed(StringBuilder cell, Spot spot) throws BadInputException {
        if (!atEnd() && text.charAt(at) != delimiter && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            throw new BadInputException(spot, "a quoted cell is not closed: text stands behind the quote that ends it in line " + line);
        }
        return new Item.Text(cell.toString(), spot);
    }
}
