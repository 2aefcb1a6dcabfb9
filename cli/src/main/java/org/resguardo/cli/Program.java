/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    private final Outside outside;

    Program(Outside outside) {
        this.outside = outside;
    }

    /** Carries out a command line and tells the exit code. */
    int run(String... args) {
        Words words = Words.in(Language.of(args, outside.environment()));
        try {
            return commandLine(words).execute(args);
        } catch (RuntimeException | Error e) {
            return new Complaints(outside, words).aboutFailure(e);
        } finally {
            outside.out().flush();
            outside.err().flush();
        }
    }

    /** The subcommands, in the order of the help. */
    private List<Object> commands(Words words) {
        return List.of(
                new ScanCommand(outside, words),
                new ServeCommand(
                        outside.out(),
                        words,
                        outside.environment(),
                        outside.terminal().out()),
                Parent.of("user", new ResetPasswordCommand(outside.out(), words, outside.environment())),
                Parent.of("policy", new PolicyCheckCommand(outside.out(), words, outside.environment())),
                incidents(words),
                Parent.of("evidence", new EvidenceVerifyCommand(outside.out(), words)),
                Parent.of("audit", new VerifyLogCommand(outside.out(), words, outside.environment())),
                Parent.of("consent", new VerifyChoicesCommand(outside.out(), words)),
                stores(words),
                Parent.of("inventory", new InventoryExportCommand(outside.out(), words, outside.environment())),
                retention(words),
                Parent.of("map", new MapExportCommand(outside.out(), words, outside.environment())),
                backup(words),
                new RestoreCommand(outside.out(), words, outside.environment()),
                new MoveToPostgresqlCommand(outside.out(), words, outside.environment()),
                new RecoverKeyCommand(outside.in(), outside.out(), words),
                new DoctorCommand(outside.out(), words, outside.environment()),
                new SupportReportCommand(outside.out(), words, outside.environment()),
                new DetectCommand(outside, words),
                new DetectorsCommand(outside, words),
                new LawCommand(outside.out(), outside.width(), words),
                profiles(words),
                new CompletionCommand(outside),
                new RehearseCommand(this::scanUnseen),
                new HelpCommand(outside));
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

    CommandLine commandLine(Words words) {
        CommandLine line = new CommandLine(new RootCommand());
        commands(words).forEach(line::addSubcommand);
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
