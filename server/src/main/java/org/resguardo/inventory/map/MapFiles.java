/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.map;

/** A map as files: a picture (SVG 1.1), and the text from which Mermaid and D2 draw one (flowchart and D2 syntax, read 2026-11). */
public final class MapFiles {
    private static final String STYLE =
            "text{font:13px sans-serif;fill:#1e1a17}.head{font-weight:700}rect{fill:#fffdf8;stroke:#8a7f72}"
                    + ".sensitive rect{fill:#fdeed2;stroke:#8a5a12}.proposed rect{stroke-dasharray:5 4}"
                    + "path{fill:none;stroke:#b9ae9f;stroke-width:1.5}";

    private MapFiles() {}

    /** The map as a picture that stands alone, without links: it may be read where our pages are not. */
    public static String svg(DataMap map) {
        MapPicture picture = new MapPicture(map);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(picture.width())
                .append(' ')
                .append(picture.height())
                .append("\" role=\"img\"><title>")
                .append(xml(map.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style>\n");
        map.lines()
                .forEach(line ->
                        svg.append("<path d=\"").append(picture.path(line)).append("\"/>\n"));
        for (DataMap.Column column : map.columns()) {
            svg.append("<text class=\"head\" x=\"%d\" y=\"16\">%s</text>%n"
                    .formatted(picture.left(column), xml(column.title())));
            for (DataMap.Node node : column.nodes()) {
                node(svg, picture, column, node);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void node(StringBuilder svg, MapPicture picture, DataMap.Column column, DataMap.Node node) {
        int left = picture.left(column);
        int top = picture.top(column, node);
        String kind = (node.sensitive() ? "sensitive " : "") + (node.proposed() ? "proposed" : "");
        svg.append("<g class=\"%s\"><title>%s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                .formatted(kind.strip(), xml(node.label()), left, top, picture.boxWidth(), picture.boxHeight()));
        svg.append("<text x=\"%d\" y=\"%d\">%s</text></g>%n"
                .formatted(left + 10, top + picture.boxHeight() / 2 + 5, xml(picture.label(node))));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The map as a flowchart of Mermaid. */
    public static String mermaid(DataMap map) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        for (int i = 0; i < map.columns().size(); i++) {
            DataMap.Column column = map.columns().get(i);
            text.append("  subgraph c")
                    .append(i)
                    .append("[\"")
                    .append(mermaid(column.title()))
                    .append("\"]\n");
            column.nodes()
                    .forEach(node -> text.append("    ")
                            .append(id(node.id()))
                            .append("[\"")
                            .append(mermaid(node.label()))
                            .append("\"]\n"));
            text.append("  end\n");
        }
        map.lines()
                .forEach(line -> text.append("  ")
                        .append(id(line.from()))
                        .append(" --> ")
                        .append(id(line.to()))
                        .append('\n'));
        map.columns().stream()
                .flatMap(column -> column.nodes().stream())
                .filter(DataMap.Node::sensitive)
                .forEach(node -> text.append("  style ").append(id(node.id())).append(" stroke:#8f1d14\n"));
        return text.toString();
    }

    private static String mermaid(String label) {
        return label.replace("#", "#35;").replace("\"", "#quot;").replaceAll("\\s+", " ");
    }

    /** The map as text for D2. */
    public static String d2(DataMap map) {
        StringBuilder text = new StringBuilder("direction: right\n");
        for (int i = 0; i < map.columns().size(); i++) {
            DataMap.Column column = map.columns().get(i);
            text.append("c").append(i).append(": ").append(d2(column.title())).append(" {\n");
            column.nodes()
                    .forEach(node -> text.append("  ")
                            .append(id(node.id()))
                            .append(": ")
                            .append(d2(node.label()))
                            .append(node.sensitive() ? " { style.stroke: \"#8f1d14\" }" : "")
                            .append('\n'));
            text.append("}\n");
        }
        map.lines()
                .forEach(line -> text.append(inColumn(map, line.from()))
                        .append(" -> ")
                        .append(inColumn(map, line.to()))
                        .append('\n'));
        return text.toString();
    }

    private static String inColumn(DataMap map, String id) {
        for (int i = 0; i < map.columns().size(); i++) {
            if (map.columns().get(i).nodes().stream().anyMatch(node -> node.id().equals(id))) {
                return "c" + i + "." + id(id);
            }
        }
        throw new IllegalArgumentException("no node has the id of the line");
    }

    private static String d2(String label) {
        return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }

    private static String id(String id) {
        return id.replace('-', '_');
    }
}
