/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/** Threads that do not keep the program from ending. */
final class DaemonThreads {
    private DaemonThreads() {}

    /** A thread that is not started yet. */
    static Thread named(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
