/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web.chart;

import java.util.List;
import java.util.Optional;

/**
 * What flows from where to where: columns of boxes with lines from one column to a later one.
 *
 * @param title what is shown
 * @param columns the columns from the left
 * @param lines the lines
 */
public record FlowMap(String title, List<Column> columns, List<Line> lines) {
    private static final int WIDTH = 920;
    private static final int HEAD = 34;
    private static final int ROW = 64;
    private static final int BOX_WIDTH = 176;
    private static final int BOX_HEIGHT = 44;
    private static final int LETTERS = 21;

    /**
     * Boxes beneath one another.
     *
     * @param title what they have in common
     * @param boxes the boxes from above
     */
    public record Column(String title, List<Box> boxes) {}

    /**
     * A place.
     *
     * @param id its id within the map
     * @param label its name
     * @param sensitive true where something needs special care; the label says so too
     */
    public record Box(String id, String label, boolean sensitive) {}

    /**
     * A way from one place to another.
     *
     * @param from the id of the box where it begins
     * @param to the id of the box where it ends
     */
    public record Line(String from, String to) {}

    /**
     * All ways that begin at one place.
     *
     * @param from the name of the place
     * @param to the names of the places where they end
     */
    public record Way(String from, List<String> to) {}

    /** The ways by the place where they begin, for those who read rather than look. */
    public List<Way> ways() {
        return columns.stream()
                .flatMap(column -> column.boxes().stream())
                .map(box -> new Way(
                        box.label(),
                        lines.stream()
                                .filter(line -> line.from().equals(box.id()))
                                .map(this::to)
                                .toList()))
                .filter(way -> !way.to().isEmpty())
                .toList();
    }

    /** A label that fits into its box; the whole stands in the table. */
    public String shown(Box box) {
        String label = box.label();
        return label.length() <= LETTERS
                ? label
                : label.substring(0, LETTERS - 1).strip() + "…";
    }

    /** How wide the picture is. */
    public int width() {
        return WIDTH;
    }

    /** How high the picture is. */
    public int height() {
        int most =
                columns.stream().mapToInt(column -> column.boxes().size()).max().orElse(0);
        return HEAD + most * ROW;
    }

    /** How wide a box is. */
    public int boxWidth() {
        return BOX_WIDTH;
    }

    /** How high a box is. */
    public int boxHeight() {
        return BOX_HEIGHT;
    }

    /** The middle of a column. */
    public int middle(Column column) {
        int gap = columns.size() < 2 ? 0 : (WIDTH - BOX_WIDTH) / (columns.size() - 1);
        return BOX_WIDTH / 2 + columns.indexOf(column) * gap;
    }

    /** The upper edge of a box; short columns stand in the middle of the picture. */
    public int top(Column column, Box box) {
        int spare = height() - HEAD - column.boxes().size() * ROW;
        return HEAD + spare / 2 + column.boxes().indexOf(box) * ROW + (ROW - BOX_HEIGHT) / 2;
    }

    /** The way of a line, as SVG writes it. */
    public String path(Line line) {
        int[] start = anchor(line.from(), BOX_WIDTH / 2);
        int[] end = anchor(line.to(), -BOX_WIDTH / 2);
        int bend = (start[0] + end[0]) / 2;
        return "M" + start[0] + " " + start[1] + "C" + bend + " " + start[1] + " " + bend + " " + end[1] + " " + end[0]
                + " " + end[1];
    }

    private int[] anchor(String id, int side) {
        Column column = columns.stream()
                .filter(some -> some.boxes().stream().anyMatch(box -> box.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no box has the id of the line"));
        Box box = box(id).orElseThrow();
        return new int[] {middle(column) + side, top(column, box) + BOX_HEIGHT / 2};
    }

    private Optional<Box> box(String id) {
        return columns.stream()
                .flatMap(column -> column.boxes().stream())
                .filter(box -> box.id().equals(id))
                .findFirst();
    }

    /** The name of the box at the beginning of a line, for the table. */
    public String from(Line line) {
        return box(line.from()).map(Box::label).orElse("");
    }

    /** The name of the box at the end of a line, for the table. */
    public String to(Line line) {
        return box(line.to()).map(Box::label).orElse("");
    }
}
