/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.cli.law.LawCommand;
import org.resguardo.cli.serve.BackupCommand;
import org.resguardo.cli.serve.DoctorCommand;
import org.resguardo.cli.serve.EvidenceVerifyCommand;
import org.resguardo.cli.serve.IncidentDutiesCommand;
import org.resguardo.cli.serve.IncidentListCommand;
import org.resguardo.cli.serve.IncidentOpenCommand;
import org.resguardo.cli.serve.IncidentReportCommand;
import org.resguardo.cli.serve.InventoryExportCommand;
import org.resguardo.cli.serve.MapExportCommand;
import org.resguardo.cli.serve.MoveToPostgresqlCommand;
import org.resguardo.cli.serve.Parent;
import org.resguardo.cli.serve.PolicyCheckCommand;
import org.resguardo.cli.serve.RecoverKeyCommand;
import org.resguardo.cli.serve.RehearseCommand;
import org.resguardo.cli.serve.ResetPasswordCommand;
import org.resguardo.cli.serve.RestoreCommand;
import org.resguardo.cli.serve.RetentionApplyCommand;
import org.resguardo.cli.serve.RetentionCertificateCommand;
import org.resguardo.cli.serve.RetentionPlanCommand;
import org.resguardo.cli.serve.RetentionUndoCommand;
import org.resguardo.cli.serve.ServeCommand;
import org.resguardo.cli.serve.StoreAddCommand;
import org.resguardo.cli.serve.StoreListCommand;
import org.resguardo.cli.serve.StoreScanCommand;
import org.resguardo.cli.serve.SupportReportCommand;
import org.resguardo.cli.serve.VerifyBackupCommand;
import org.resguardo.cli.serve.VerifyChoicesCommand;
import org.resguardo.cli.serve.VerifyLogCommand;
import org.resguardo.cli.words.Words;
import picocli.CommandLine;

/** The program {@code resguardo}: its subcommands, and what happens when something is wrong. */
final class Program {
    private static final Set<String> TELLING = Set.of("help", "completion");

    private final Outside outside;

    Program(Outside outside) {
        this.outside = outside;
    }

    /** Carries out a command line and tells the exit code. */
    int run(String... args) {
        Words words = Words.in(Language.of(args, outside.environment()));
        try {
            return commandLine(words, wanted(commands(words), args)).execute(args);
        } catch (RuntimeException | Error e) {
            return new Complaints(outside, words).aboutFailure(e);
        } finally {
            outside.out().flush();
            outside.err().flush();
        }
    }

    /** The subcommands, in the order of the help, each made when it is wanted. */
    private Map<String, Supplier<Object>> commands(Words words) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("scan", () -> new ScanCommand(outside, words));
        commands.put(
                "serve",
                () -> new ServeCommand(
                        outside.out(),
                        words,
                        outside.environment(),
                        outside.terminal().out()));
        commands.put(
                "user", () -> Parent.of("user", new ResetPasswordCommand(outside.out(), words, outside.environment())));
        commands.put(
                "policy",
                () -> Parent.of("policy", new PolicyCheckCommand(outside.out(), words, outside.environment())));
        commands.put("incident", () -> incidents(words));
        commands.put("evidence", () -> Parent.of("evidence", new EvidenceVerifyCommand(outside.out(), words)));
        commands.put(
                "audit", () -> Parent.of("audit", new VerifyLogCommand(outside.out(), words, outside.environment())));
        commands.put("consent", () -> Parent.of("consent", new VerifyChoicesCommand(outside.out(), words)));
        commands.put("store", () -> stores(words));
        commands.put(
                "inventory",
                () -> Parent.of("inventory", new InventoryExportCommand(outside.out(), words, outside.environment())));
        commands.put("retention", () -> retention(words));
        commands.put("map", () -> Parent.of("map", new MapExportCommand(outside.out(), words, outside.environment())));
        commands.put("backup", () -> backup(words));
        commands.put("restore", () -> new RestoreCommand(outside.out(), words, outside.environment()));
        commands.put(
                "move-to-postgresql", () -> new MoveToPostgresqlCommand(outside.out(), words, outside.environment()));
        commands.put("recover-key", () -> new RecoverKeyCommand(outside.in(), outside.out(), words));
        commands.put("doctor", () -> new DoctorCommand(outside.out(), words, outside.environment()));
        commands.put("support-report", () -> new SupportReportCommand(outside.out(), words, outside.environment()));
        commands.put("detect", () -> new DetectCommand(outside, words));
        commands.put("detectors", () -> new DetectorsCommand(outside, words));
        commands.put("law", () -> new LawCommand(outside.out(), outside.width(), words));
        commands.put("profiles", () -> profiles(words));
        commands.put("completion", () -> new CompletionCommand(outside));
        commands.put("rehearse", () -> new RehearseCommand(this::scanUnseen));
        commands.put("help", () -> new HelpCommand(outside));
        return commands;
    }

    private int scanUnseen(Path folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Outside unseen = new Outside(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), Terminal.none());
        return new Program(unseen).run("scan", folder.toString(), "--html=" + folder.resolve("what-is-where.html"));
    }

    private CommandLine stores(Words words) {
        return Parent.of("store", new StoreListCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new StoreAddCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new StoreScanCommand(outside.out(), words, outside.environment()));
    }

    private CommandLine retention(Words words) {
        return Parent.of("retention", new RetentionPlanCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new RetentionApplyCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new RetentionCertificateCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new RetentionUndoCommand(outside.out(), words, outside.environment()));
    }

    private CommandLine incidents(Words words) {
        return Parent.of("incident", new IncidentOpenCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new IncidentListCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new IncidentDutiesCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new IncidentReportCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new EvidenceVerifyCommand(outside.out(), words));
    }

    private CommandLine backup(Words words) {
        return new CommandLine(new BackupCommand(outside.out(), words, outside.environment()))
                .addSubcommand(new VerifyBackupCommand(outside.out(), words, outside.environment()));
    }

    private CommandLine profiles(Words words) {
        return new CommandLine(new ProfilesCommand(outside, words))
                .addSubcommand(new ShowProfileCommand(outside, words));
    }

    /** The one that was asked for, since making all takes a fifth of a second; all of them for those that tell of the others. */
    private static Collection<Supplier<Object>> wanted(Map<String, Supplier<Object>> commands, String... args) {
        Supplier<Object> one = args.length == 0 || TELLING.contains(args[0]) ? null : commands.get(args[0]);
        return one == null ? commands.values() : List.of(one);
    }

    CommandLine commandLine(Words words) {
        return commandLine(words, commands(words).values());
    }

    private CommandLine commandLine(Words words, Collection<Supplier<Object>> commands) {
        CommandLine line = new CommandLine(new RootCommand());
        commands.forEach(command -> line.addSubcommand(command.get()));
        Complaints complaints = new Complaints(outside, words);
        return line.setResourceBundle(words.bundle())
                .setOut(writer(outside.out()))
                .setErr(writer(outside.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
                .setUsageHelpWidth(outside.width())
                .setOverwrittenOptionsAllowed(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler(complaints::aboutUsage)
                .setExecutionExceptionHandler(complaints::aboutFailure);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private CommandLine.Help.Ansi ansi() {
        return outside.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }
}
