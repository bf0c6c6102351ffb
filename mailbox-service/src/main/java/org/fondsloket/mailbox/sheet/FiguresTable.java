package org.fondsloket.mailbox.sheet;

import java.util.ArrayList;
import java.util.List;

/** A table of figures with its sums, ready to print. */
public final class FiguresTable {

    private static final int SMALL = 10;

    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();

    private FiguresTable(String title) {
        this.title = title;
    }

    public static FiguresTable titled(String title) {
        return new FiguresTable(title);
    }

    /**
     * A column of words.
     *
     * @param width in millimetres; all of a table make 165
     */
    public FiguresTable words(String label, double width) {
        columns.add(new Column(label, width, ""));
        return this;
    }

    /** A column of numbers and dates that must not break. */
    public FiguresTable codes(String label, double width) {
        columns.add(new Column(label, width, "code"));
        return this;
    }

    /** A column of figures, aligned at the right. */
    public FiguresTable figures(String label, double width) {
        columns.add(new Column(label, width, "figure"));
        return this;
    }

    public FiguresTable row(String... cells) {
        return row(List.of(cells));
    }

    public FiguresTable row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("A row has one cell for each column");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A sum under a line; its figures stand under the last columns. */
    public FiguresTable sum(String label, String... figures) {
        return total("sum", label, figures);
    }

    /** What the letter is about, under the sums. */
    public FiguresTable result(String label, String... figures) {
        return total("result", label, figures);
    }

    private FiguresTable total(String style, String label, String... figures) {
        totals.add(new Total(style, label, columns.size() - figures.length, List.of(figures)));
        return this;
    }

    public String title() {
        return title;
    }

    /** True when it is short enough to stand on one page as a whole. */
    public boolean small() {
        return rows.size() <= SMALL;
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    public List<List<String>> rows() {
        return List.copyOf(rows);
    }

    public List<Total> totals() {
        return List.copyOf(totals);
    }

    /**
     * @param width in millimetres
     * @param style class of its cells
     */
    public record Column(String label, double width, String style) {

        private static final double PADDING = 2;

        /** Width of its text. */
        public double inside() {
            return width - PADDING;
        }
    }

    /**
     * @param span columns under which the label stands
     */
    public record Total(String style, String label, int span, List<String> figures) {

        public Total {
            figures = List.copyOf(figures);
        }
    }
}
