/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import io.github.spannm.jackcess.Database;
import io.github.spannm.jackcess.DatabaseBuilder;
import io.github.spannm.jackcess.DateTimeType;
import io.github.spannm.jackcess.TableMetaData;
import io.github.spannm.jackcess.impl.UnsupportedCodecException;
import io.github.spannm.jackcess.util.MemFileChannel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Databases of Microsoft Access, from 97 on. Tables that are only linked from another place are not followed. */
public final class AccessFormat implements Format {

    @Override
    public String id() {
        return "access";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-msaccess");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (FileChannel channel = channel(source);
                Database database = new DatabaseBuilder()
                        .withChannel(channel)
                        .withReadOnly(true)
                        .open()) {
            database.setEvaluateExpressions(false);
            database.setDateTimeType(DateTimeType.LOCAL_DATE_TIME);
            database.setLinkResolver((from, linked) -> {
                throw new IOException("links are not followed");
            });
            readTables(database, source, intake);
        } catch (UnsupportedCodecException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
        }
        if (source.path().isPresent()) {
            intake.progress(source.size());
        }
    }

    private static FileChannel channel(Source source) throws IOException {
        return source.path().isPresent()
                ? FileChannel.open(source.path().get(), StandardOpenOption.READ)
                : MemFileChannel.newChannel(source.open());
    }

    private static void readTables(Database database, Source source, FileIntake intake) throws IOException {
        for (TableMetaData each : database.newTableMetaDataIterable()) {
            Place place = source.place().in(each.getName());
            if (each.isSystem()) {
                continue;
            }
            if (each.isLinked()) {
                intake.problem(Problem.at(place, Kind.LINK_NOT_FOLLOWED));
                continue;
            }
            try {
                new AccessTable(each.open(database), place, intake).read(source);
            } catch (StoppedException | UnsupportedCodecException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                // The library throws what it likes at a broken page, and quotes it; other tables lie on other pages.
                intake.problem(Problem.at(place, Kind.DAMAGED));
            }
        }
    }
}
