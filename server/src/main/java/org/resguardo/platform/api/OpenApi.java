/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Describes all operations (OpenAPI 3.1.1, spec.openapis.org/oas/v3.1.1, read 2026-11). It is made from the operations themselves and
 * the records that they answer with.
 */
final class OpenApi {
    private final List<ApiOperation> operations;
    private final Map<String, Object> schemas = new TreeMap<>();

    OpenApi(List<ApiOperation> operations) {
        this.operations = operations;
    }

    Map<String, Object> document(String version) {
        Map<String, Object> paths = new TreeMap<>();
        for (ApiOperation operation : operations) {
            @SuppressWarnings("unchecked") // only put here
            Map<String, Object> path =
                    (Map<String, Object>) paths.computeIfAbsent(operation.path(), any -> new TreeMap<String, Object>());
            path.put(operation.method().toLowerCase(java.util.Locale.ROOT), operation(operation));
        }
        schemas.put("Problem", problem());
        return ordered(
                "openapi", "3.1.1",
                "info", ordered("title", "Resguardo", "version", version),
                "servers", List.of(Map.of("url", ApiOperation.ROOT)),
                "paths", paths,
                "components",
                        ordered(
                                "schemas",
                                schemas,
                                "securitySchemes",
                                Map.of("key", Map.of("type", "http", "scheme", "bearer"))),
                "security", List.of(Map.of("key", List.of())));
    }

    private Map<String, Object> operation(ApiOperation operation) {
        List<Object> parameters = new ArrayList<>();
        operation.variables().forEach(name -> parameters.add(parameter(name, "path", "integer")));
        operation.input().queries().forEach(name -> parameters.add(parameter(name, "query", "string")));
        if (operation.changes()) {
            parameters.add(parameter("Idempotency-Key", "header", "string"));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(
                Integer.toString(operation.status()),
                ordered("description", "What was asked for", "content", json(reference(operation.answer()))));
        answers.put(
                "default",
                ordered(
                        "description",
                        "Why there is no answer",
                        "content",
                        Map.of(
                                "application/problem+json",
                                Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")))));
        Map<String, Object> description = ordered(
                "summary",
                operation.summary(),
                "description",
                "Needs the scope " + operation.scope().id() + ".",
                "parameters",
                parameters,
                "responses",
                answers);
        operation
                .input()
                .body()
                .ifPresent(body ->
                        description.put("requestBody", ordered("required", true, "content", json(reference(body)))));
        return description;
    }

    private static Map<String, Object> parameter(String name, String in, String type) {
        return ordered("name", name, "in", in, "required", true, "schema", Map.of("type", type));
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    private Map<String, Object> reference(Class<?> type) {
        if (!schemas.containsKey(type.getSimpleName())) {
            schemas.put(type.getSimpleName(), Map.of());
            schemas.put(type.getSimpleName(), object(type));
        }
        return Map.of("$ref", "#/components/schemas/" + type.getSimpleName());
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            properties.put(part.getName(), schema(part.getGenericType()));
        }
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        return ordered("type", "object", "properties", properties, "required", required);
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            return ordered("type", "array", "items", schema(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            return plain.isRecord() ? reference(plain) : Map.of("type", word(plain));
        }
        throw new IllegalArgumentException("answers are records of texts, numbers, truths, records and lists of them");
    }

    private static String word(Class<?> type) {
        if (type.equals(String.class)) {
            return "string";
        }
        if (type.equals(boolean.class)) {
            return "boolean";
        }
        if (type.equals(long.class) || type.equals(Long.class) || type.equals(int.class)) {
            return "integer";
        }
        throw new IllegalArgumentException("answers hold no " + type.getSimpleName());
    }

    private static Map<String, Object> problem() {
        return ordered(
                "type",
                "object",
                "properties",
                ordered(
                        "type", ordered("type", "string", "enum", types()),
                        "title", Map.of("type", "string"),
                        "status", Map.of("type", "integer")),
                "required",
                List.of("type", "title", "status"));
    }

    private static List<String> types() {
        return Arrays.stream(ApiProblem.values())
                .map(problem -> "urn:resguardo:problem:" + problem.id())
                .toList();
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
