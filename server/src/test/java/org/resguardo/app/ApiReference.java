/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The description of the operations (OpenAPI) as a page that people read: {@code docs/api.md}. */
final class ApiReference {
    private static final String HEAD = """
            # What other programs may ask

            Made from the program's own description, `/api/v1/openapi.json`, which says the same for tools. Everything stands under `/api/v1`. A request carries a key that the
            owner made in Settings, Keys for other programs: `Authorization: Bearer KEY`; each operation names the scope that the key must have. What changes something also takes an
            `Idempotency-Key` of your own making: asked for again with the same one, it is done once and answered the same. What goes wrong is answered as
            `application/problem+json` with `type`, `title` and `status`.

            """;

    private final JsonNode schemas;
    private final StringBuilder page = new StringBuilder(HEAD);

    private ApiReference(JsonNode description) {
        this.schemas = description.path("components").path("schemas");
    }

    static String of(JsonNode description) {
        ApiReference reference = new ApiReference(description);
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                reference.operation(path.getKey(), operation.getKey(), operation.getValue());
            }
        }
        reference.page.append("## Records\n");
        reference.schemas.properties().forEach(schema -> reference.record(schema.getKey(), schema.getValue()));
        return reference.page.toString();
    }

    private void operation(String path, String method, JsonNode operation) {
        page.append("## ")
                .append(method.toUpperCase(Locale.ROOT))
                .append(' ')
                .append(path)
                .append("\n\n");
        page.append(operation.path("summary").asString()).append(' ');
        page.append(operation.path("description").asString()).append("\n\n");
        for (JsonNode parameter : operation.path("parameters")) {
            page.append("- `").append(parameter.path("name").asString()).append("` (");
            page.append(parameter.path("in").asString()).append(", ").append(type(parameter.path("schema")));
            page.append(")\n");
        }
        JsonNode body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (!body.isMissingNode()) {
            page.append("- body: ").append(type(body)).append('\n');
        }
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            JsonNode content =
                    answer.getValue().path("content").path("application/json").path("schema");
            if (!content.isMissingNode()) {
                page.append("- answer ")
                        .append(answer.getKey())
                        .append(": ")
                        .append(type(content))
                        .append('\n');
            }
        }
        page.append('\n');
    }

    private void record(String name, JsonNode schema) {
        page.append("\n### ").append(name).append("\n\n");
        String required = schema.path("required").toString();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            page.append("- `").append(property.getKey()).append("`: ").append(type(property.getValue()));
            page.append(required.contains('"' + property.getKey() + '"') ? "" : ", may be left out")
                    .append('\n');
        }
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replaceFirst(".*/", "");
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (schema.has("items")) {
            return "list of " + type(schema.path("items"));
        }
        if (schema.has("enum")) {
            return "one of "
                    + schema.path("enum")
                            .toString()
                            .replaceAll("[\\[\\]\"]", "")
                            .replace(",", ", ");
        }
        return schema.path("type").asString();
    }
}
