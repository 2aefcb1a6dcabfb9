/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Relation;

/**
 * Holds the executor against an independent one, over databases, data and rules made by chance: nothing outside the rule may
 * change, a dry run must tell exactly what a run does, and what was undone must be as it was.
 *
 * <p>{@code -Doracle.cases=10000} makes as many cases in all; {@code -Doracle.seed=...} makes one run again.
 */
class DisposalOracleTest {
    private static final int CASES = Integer.getInteger("oracle.cases", 300);
    private static final long SEED = Long.getLong("oracle.seed", new Random().nextLong());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Product.class)
    void doesExactlyWhatTheRuleSaysAndTakesItBack(Product product) throws Exception {
        System.out.println("seed " + SEED);
        product.prepare(folder);
        Random seeds = new Random(SEED);
        Counts counts = new Counts();
        try (Workshop workshop = new Workshop(folder);
                Connection connection = product.connect(folder)) {
            for (int i = 0; i < CASES / Product.values().length; i++) {
                long seed = seeds.nextLong();
                try {
                    one(new RandomShop(product, new Random(seed)), connection, workshop, counts);
                } catch (AssertionError | RuntimeException | SQLException | ConnectorException e) {
                    throw new AssertionError(product + ", case " + i + ", seed " + seed, e);
                }
            }
        }
        System.out.println("oracle " + product + ": " + counts);
        assertThat(counts.touched).as("the cases touch something").isGreaterThan(CASES / 10);
    }

    /** What was seen in all cases. */
    private static final class Counts {
        private long cases;
        private long refused;
        private long touched;
        private long along;

        @Override
        public String toString() {
            return cases + " cases, " + refused + " refused, " + touched + " rows of rules, " + along
                    + " rows along, 0 rows beside, every preview equal, every undo equal";
        }
    }

    private void one(RandomShop shop, Connection connection, Workshop workshop, Counts counts)
            throws SQLException, ConnectorException, IOException {
        shop.make(connection);
        Map<String, List<Map<String, String>>> before = shop.everything(connection);
        counts.cases++;
        Path file = folder.resolve("quarantine").resolve("case.sealed");
        Files.deleteIfExists(file);
        try (Editor editor = shop.product.editor(folder)) {
            RuleDefinition rule = rule(shop, editor.table(shop.product.id(RandomShop.PEOPLE)));
            Effect effect = Effect.of(rule, editor);
            if (!effect.refusals().isEmpty()) {
                counts.refused++;
                assertThat(refusable(shop, rule)).as("refused without a reason").isTrue();
                return;
            }
            assertThat(refusable(shop, rule))
                    .as("carried out with an unknown effect")
                    .isFalse();
            NaiveDisposal naive = new NaiveDisposal(shop, rule, before);
            Map<String, List<Map<String, String>>> expected = naive.after();
            Executor executor = new Executor(
                    editor,
                    effect,
                    Treatment.of(effect, Workshop.HASH, Shield.NONE),
                    RandomShop.TODAY,
                    1 + shop.random.nextInt(7));
            Tally preview = executor.look(lot -> {}, Watch.NONE);
            same(shop.everything(connection), before, "a look touches nothing");
            try (Quarantine quarantine = Quarantine.open(file, workshop.key())) {
                Tally done = executor.run(quarantine, Long.MAX_VALUE, Watch.NONE);
                same(shop.everything(connection), expected, "the rule and nothing beside");
                assertThat(List.of(preview.rows(), done.rows())).containsOnly((long) naive.touched());
                assertThat(List.of(preview.along(), done.along())).containsOnly((long) naive.along());
                assertThat(executor.look(lot -> {}, Watch.NONE).rows())
                        .as("nothing is left")
                        .isZero();
                Undo.Outcome back = new Undo(editor).run(quarantine, Watch.NONE);
                same(shop.everything(connection), before, "undone");
                assertThat(back).isEqualTo(new Undo.Outcome(done.rows() + done.along(), 0));
            }
            counts.touched += naive.touched();
            counts.along += naive.along();
        }
    }

    private static void same(
            Map<String, List<Map<String, String>>> one, Map<String, List<Map<String, String>>> other, String why) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((table, rows) ->
                assertThat(rows).as("%s: %s", why, table).containsExactlyInAnyOrderElementsOf(other.get(table)));
    }

    private static RuleDefinition rule(RandomShop shop, EditableTable table) {
        Random random = shop.random;
        List<Relation> declared = table.pointingHere().stream()
                .filter(relation -> relation.onDelete() != Relation.OnDelete.UNKNOWN)
                .toList();
        List<Clock> clocks = new ArrayList<>();
        if (declared.isEmpty() || random.nextInt(3) > 0) {
            clocks.add(new Clock("seen", shop.form, Optional.empty()));
        }
        if (!declared.isEmpty() && (clocks.isEmpty() || random.nextInt(3) == 0)) {
            clocks.add(new Clock("day", Clock.Form.TEXT, Optional.of(declared.get(random.nextInt(declared.size())))));
        }
        List<DisposalAction> actions = List.of(
                DisposalAction.DELETE,
                DisposalAction.DELETE,
                DisposalAction.BLANK,
                DisposalAction.ANONYMISE,
                DisposalAction.GENERALISE);
        DisposalAction action = actions.get(random.nextInt(actions.size()));
        List<Protection> protections =
                random.nextBoolean() ? List.of(new Protection("at.b", List.of("ADMINISTRATOR", "open"))) : List.of();
        Set<String> along = new TreeSet<>();
        if (action.removesRows()) {
            declared.stream().filter(relation -> random.nextBoolean()).forEach(relation -> along.add(relation.name()));
            if (random.nextBoolean()) {
                along.addAll(deep(shop, along));
            }
        }
        List<String> fields =
                action.removesRows() ? List.of() : random.nextBoolean() ? List.of("name") : List.of("name", "select");
        return new RuleDefinition(1, table.id(), shop.months, clocks, action, fields, protections, along);
    }

    /** What belongs to what goes along. */
    private static Set<String> deep(RandomShop shop, Set<String> along) {
        boolean needed = shop.children.stream().anyMatch(RandomShop.Child::deeper)
                && along.stream().anyMatch(name -> name.startsWith(shop.product.id(shop.deepParent()) + "("));
        return needed ? Set.of(shop.product.id("deep") + "(of number)") : Set.of();
    }

    /** A rule may only be refused where something would go along to which something points that is to stay. */
    private static boolean refusable(RandomShop shop, RuleDefinition rule) {
        return !rule.along().containsAll(deep(shop, rule.along()));
    }
}
