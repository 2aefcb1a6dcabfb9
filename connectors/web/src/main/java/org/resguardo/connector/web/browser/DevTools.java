/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks to a browser in its own language (Chrome DevTools Protocol 1.3, read 2026-11): questions with answers, and events as they come. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST = 8 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final StringBuilder piece = new StringBuilder();
    private final BiConsumer<String, JsonNode> events;
    private final Object speaking = new Object();
    private final ExecutorService hearing = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("website-events").factory());

    @SuppressWarnings("NullAway.Init") // set by the way in, before anybody else has it
    private WebSocket line;

    private DevTools(BiConsumer<String, JsonNode> events) {
        this.events = events;
    }

    /**
     * Begins to speak.
     *
     * @param events told the name of each event, and the event with its {@code params} and {@code sessionId}
     */
    static DevTools to(URI address, BiConsumer<String, JsonNode> events) throws IOException, InterruptedException {
        DevTools tools = new DevTools(events);
        try {
            tools.line = tools.client
                    .newWebSocketBuilder()
                    .connectTimeout(PATIENCE)
                    .buildAsync(address, tools)
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return tools;
        } catch (ExecutionException | TimeoutException e) {
            tools.close();
            throw new IOException("the browser does not speak");
        }
    }

    /** Asks the browser, or one page of it when a session is named, and waits for the answer. */
    JsonNode ask(String session, String method, Map<String, ?> about) throws IOException, InterruptedException {
        CompletableFuture<JsonNode> answer = send(session, method, about);
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the browser did not answer " + method);
        }
    }

    /** Says something whose answer is of no account. */
    void say(String session, String method, Map<String, ?> about) {
        CompletableFuture<JsonNode> ignored = send(session, method, about);
        ignored.exceptionally(failed -> json.createObjectNode());
    }

    private CompletableFuture<JsonNode> send(String session, String method, Map<String, ?> about) {
        int id = number.incrementAndGet();
        ObjectNode question = json.createObjectNode();
        question.put("id", id);
        question.put("method", method);
        question.set("params", json.valueToTree(about));
        if (!session.isEmpty()) {
            question.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        synchronized (speaking) {
            line.sendText(question.toString(), true).join();
        }
        return answer;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        if (piece.length() + text.length() <= LONGEST) {
            piece.append(text);
        }
        if (last) {
            String whole = piece.toString();
            piece.setLength(0);
            take(whole);
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void take(String text) {
        JsonNode message;
        try {
            message = json.readTree(text);
        } catch (tools.jackson.core.JacksonException e) {
            return;
        }
        if (message.has("id")) {
            CompletableFuture<JsonNode> waiting =
                    asked.remove(message.path("id").asInt());
            if (waiting != null && message.has("error")) {
                waiting.completeExceptionally(new IOException("refused"));
            } else if (waiting != null) {
                waiting.complete(message.path("result"));
            }
        } else {
            hear(message);
        }
    }

    /** Apart from the line, so that whoever hears something may ask something. */
    private void hear(JsonNode message) {
        try {
            hearing.execute(() -> events.accept(message.path("method").asString(""), message));
        } catch (RejectedExecutionException e) {
            // The visit is over.
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        hangUp();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        hangUp();
    }

    private void hangUp() {
        asked.values().forEach(waiting -> waiting.completeExceptionally(new IOException("hung up")));
    }

    @Override
    public void close() {
        hearing.shutdownNow();
        client.shutdownNow();
        hangUp();
    }
}
