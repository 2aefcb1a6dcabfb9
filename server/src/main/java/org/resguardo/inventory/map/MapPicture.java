/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.map;

import java.util.List;

/**
 * Where everything of a map stands in its picture, in units of the drawing.
 *
 * @param map the map
 */
public record MapPicture(DataMap map) {
    private static final int WIDTH = 980;
    private static final int HEAD = 34;
    private static final int ROW = 56;
    private static final int BOX_WIDTH = 184;
    private static final int BOX_HEIGHT = 40;
    private static final int LETTERS = 21;

    /** How wide the picture is. */
    public int width() {
        return WIDTH;
    }

    /** How high the picture is. */
    public int height() {
        int most = map.columns().stream()
                .mapToInt(column -> column.nodes().size())
                .max()
                .orElse(0);
        return HEAD + Math.max(1, most) * ROW;
    }

    /** How wide a box is. */
    public int boxWidth() {
        return BOX_WIDTH;
    }

    /** How high a box is. */
    public int boxHeight() {
        return BOX_HEIGHT;
    }

    /** The left edge of a column. */
    public int left(DataMap.Column column) {
        int gap = (WIDTH - BOX_WIDTH) / (map.columns().size() - 1);
        return map.columns().indexOf(column) * gap;
    }

    /** The upper edge of a node; short columns stand in the middle of the picture. */
    public int top(DataMap.Column column, DataMap.Node node) {
        int spare = height() - HEAD - column.nodes().size() * ROW;
        return HEAD + spare / 2 + column.nodes().indexOf(node) * ROW + (ROW - BOX_HEIGHT) / 2;
    }

    /** A label that fits into its box; the whole stands beside the picture. */
    public String label(DataMap.Node node) {
        String label = node.label();
        return label.length() <= LETTERS
                ? label
                : label.substring(0, LETTERS - 1).strip() + "…";
    }

    /** The way of a line, as SVG writes it. */
    public String path(DataMap.Line line) {
        int[] start = edge(line.from(), BOX_WIDTH);
        int[] end = edge(line.to(), 0);
        int bend = (start[0] + end[0]) / 2;
        return "M" + start[0] + " " + start[1] + "C" + bend + " " + start[1] + " " + bend + " " + end[1] + " " + end[0]
                + " " + end[1];
    }

    private int[] edge(String id, int side) {
        for (DataMap.Column column : map.columns()) {
            List<DataMap.Node> nodes = column.nodes();
            for (DataMap.Node node : nodes) {
                if (node.id().equals(id)) {
                    return new int[] {left(column) + side, top(column, node) + BOX_HEIGHT / 2};
                }
            }
        }
        throw new IllegalArgumentException("no node has the id of the line");
    }
}
