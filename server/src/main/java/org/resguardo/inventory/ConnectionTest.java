/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.Optional;
import org.resguardo.connector.Problem;

/**
 * How far a try to come into a data store and read got.
 *
 * @param reached the last step that went well; empty when none did
 * @param problem what kept it from going on; empty when all went well
 */
public record ConnectionTest(Optional<Step> reached, Optional<Problem> problem) {

    /** What must go well, in this order. */
    public enum Step {
        /** The name of the machine is known. */
        NAME("inventory.test.step.name"),
        /** Something answers there. */
        NETWORK("inventory.test.step.network"),
        /** The connection is encrypted as was asked for. */
        ENCRYPTION("inventory.test.step.encryption"),
        /** The account is let in, into the database that was named. */
        LOGIN("inventory.test.step.login"),
        /** It can be seen what there is. */
        LIST("inventory.test.step.list"),
        /** A row, a file or a message can be read. */
        READ("inventory.test.step.read");

        private final String title;

        Step(String title) {
            this.title = title;
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }

        /** The step at which a problem stops. */
        static Step stoppedBy(Problem problem, Step otherwise) {
            return switch (problem.kind()) {
                case HOST_UNKNOWN -> NAME;
                case NOT_REACHED -> NETWORK;
                case SECURE_CONNECTION_REFUSED -> ENCRYPTION;
                case NO_RIGHT_TO_OPEN -> LIST;
                case LOGIN_REFUSED, DATABASE_UNKNOWN, NOT_FOUND, BAD_SETTING, NOT_A_DATABASE -> LOGIN;
                default -> otherwise;
            };
        }
    }

    /** All went well. */
    static ConnectionTest fine() {
        return new ConnectionTest(Optional.of(Step.READ), Optional.empty());
    }

    /** It stopped at a problem, which came up while a step was tried. */
    static ConnectionTest stopped(Problem problem, Step tried) {
        int at = Step.stoppedBy(problem, tried).ordinal();
        return new ConnectionTest(
                at == 0 ? Optional.empty() : Optional.of(Step.values()[at - 1]), Optional.of(problem));
    }

    /** True when a step went well. */
    public boolean passed(Step step) {
        return reached.filter(last -> last.compareTo(step) >= 0).isPresent();
    }

    /** True when this is the step that did not. */
    public boolean failed(Step step) {
        return problem.isPresent() && reached.map(last -> last.ordinal() + 1).orElse(0) == step.ordinal();
    }

    /** True when the account lacks a right, so that whoever keeps the database must grant it. */
    public boolean lacksRight() {
        return problem.filter(found -> found.kind() == Problem.Kind.NO_RIGHT_TO_READ)
                .isPresent();
    }
}
