/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.resguardo.platform.storage.Joint;
import org.resguardo.platform.storage.WriteOnce;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes the change that a program asks for once, however often it asks with the same {@code Idempotency-Key}. */
public final class Repeatable {
    private static final String HEADER = "Idempotency-Key";
    private static final String SHAPE = "[A-Za-z0-9_-]{8,100}";

    private final WriteOnce once;

    /** Makes changes that are remembered. */
    public Repeatable(WriteOnce once) {
        this.once = once;
    }

    /**
     * Makes the change, or tells again what came of it.
     *
     * @param change what is changed; gives what the answer is made of
     * @param answer makes the answer of that
     */
    public ServerResponse make(
            ServerRequest request, Function<DSLContext, String> change, Function<String, ServerResponse> answer) {
        return make(request, Joint.alone(change), true, answer);
    }

    /**
     * The same for a change of a kind of which many are made together.
     *
     * @param kind gives what the answer is made of
     */
    public <C> ServerResponse make(
            ServerRequest request, Joint<C, String> kind, C change, Function<String, ServerResponse> answer) {
        Optional<String> key =
                Optional.ofNullable(request.headers().firstHeader(HEADER)).filter(sent -> sent.matches(SHAPE));
        return key.map(sent ->
                        "api " + ApiGate.key(request).id() + " " + request.method() + " " + request.path() + " " + sent)
                .map(whole -> once.write(whole, kind, change))
                .map(answer)
                .orElseGet(ApiProblem.NO_IDEMPOTENCY_KEY::answer);
    }
}
