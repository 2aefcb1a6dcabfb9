/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import org.jspecify.annotations.Nullable;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;

/** The engine of this process, which all its tasks share. One job has one key, so the engine of the last one is kept. */
final class NodeEngine {
    private static @Nullable NodeEngine last;

    private final long key;
    private final Engine engine;

    private NodeEngine(long key) {
        this.key = key;
        this.engine = Engine.withKey(Detector::onByDefault, key);
    }

    static synchronized Engine of(long key) {
        NodeEngine known = last;
        if (known == null || known.key != key) {
            known = new NodeEngine(key);
            last = known;
        }
        return known.engine;
    }
}
