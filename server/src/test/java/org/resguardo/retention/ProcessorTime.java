/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much processor time this program and the database's processes have had, those that ended among them (Linux, proc(5)). */
final class ProcessorTime {
    private static final int CHILDREN_USER = 13;
    private static final double TICKS = 100;

    private final OperatingSystemMXBean own = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final @Nullable ProcessHandle server;

    private ProcessorTime(@Nullable ProcessHandle server) {
        this.server = server;
    }

    static ProcessorTime of(Product product, Path folder) throws SQLException {
        if (product != Product.POSTGRES) {
            return new ProcessorTime(null);
        }
        try (Connection connection = product.connect(folder);
                Statement statement = connection.createStatement();
                ResultSet pid = statement.executeQuery("SELECT pg_backend_pid()")) {
            pid.next();
            Optional<ProcessHandle> backend = ProcessHandle.of(pid.getLong(1));
            return new ProcessorTime(backend.flatMap(ProcessHandle::parent).orElseThrow());
        }
    }

    double seconds() throws IOException {
        double all = own.getProcessCpuTime() / 1e9;
        if (server != null) {
            all += server.descendants()
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .mapToDouble(time -> time.toNanos() / 1e9)
                    .sum();
            String stat = Files.readString(Path.of("/proc", Long.toString(server.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            all += (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS;
        }
        return all;
    }
}
