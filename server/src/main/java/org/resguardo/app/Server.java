/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteTable;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.Claim;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.log.LibraryLog;
import org.resguardo.platform.web.Assets;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running program. */
public final class Server implements AutoCloseable {
    private static final String THIS_MACHINE = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0:0:0:0:0:0:0:1|::1";

    private final DataFolder folder;
    private final ServletWebServerApplicationContext context;

    private Server(DataFolder folder, ServletWebServerApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /**
     * Starts it; it answers when this returns.
     *
     * @param more configurations of the caller's own, whose beans are parts of the program like the others
     */
    public static Server start(Settings settings, Class<?>... more) {
        LibraryLog.install();
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // It would load what no page of ours needs, on a processor that has enough to do.
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        DataFolder folder = DataFolder.open(settings.data(), settings.expectation());
        try {
            return new Server(folder, boot(settings, folder, more));
        } catch (RuntimeException e) {
            folder.close();
            throw Start.reason(e);
        }
    }

    private static ServletWebServerApplicationContext boot(Settings settings, DataFolder folder, Class<?>... more) {
        SpringApplication application = new SpringApplication(Wiring.class);
        application.addPrimarySources(List.of(more));
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(started -> {
            GenericApplicationContext context = (GenericApplicationContext) started;
            context.registerBean(Settings.class, () -> settings);
            context.registerBean(DataFolder.class, () -> folder, bean -> bean.setDestroyMethodName(""));
        });
        return (ServletWebServerApplicationContext) application.run();
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> all = new HashMap<>(usual(settings));
        if (behindProxy(settings)) {
            all.put("server.forward-headers-strategy", "native");
            all.put("server.tomcat.remoteip.internal-proxies", THIS_MACHINE);
        }
        return all;
    }

    /**
     * A server that listens to its machine alone and has a name besides is asked through a reverse proxy there. What that one says of
     * the browser's address, and of HTTPS, is believed; of whoever comes from elsewhere it never is.
     */
    private static boolean behindProxy(Settings settings) {
        return settings.address().equals("127.0.0.1") && !settings.names().isEmpty();
    }

    private static Map<String, Object> usual(Settings settings) {
        return Map.ofEntries(
                Map.entry("server.address", settings.address()),
                Map.entry("server.port", settings.port()),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("server.compression.enabled", true),
                Map.entry("server.compression.mime-types", "text/html,text/css,text/javascript,image/svg+xml"),
                Map.entry("server.compression.min-response-size", "1KB"),
                Map.entry("server.tomcat.connection-timeout", "10s"),
                Map.entry("server.tomcat.max-http-form-post-size", "256KB"),
                Map.entry("server.max-http-request-header-size", "16KB"),
                Map.entry("server.tomcat.max-part-count", 1_000),
                Map.entry("spring.servlet.multipart.max-file-size", "20GB"),
                Map.entry("spring.servlet.multipart.max-request-size", "20GB"),
                Map.entry("spring.servlet.multipart.file-size-threshold", "0B"),
                Map.entry(
                        "spring.servlet.multipart.location",
                        settings.data().toAbsolutePath().resolve("dropped").toString()),
                Map.entry("spring.threads.virtual.enabled", true),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
                Map.entry("spring.web.resources.add-mappings", false),
                Map.entry("spring.main.keep-alive", false),
                Map.entry("spring.config.location", "optional:classpath:/none/"));
    }

    /** Where browsers find it on this machine. */
    public URI address() {
        int port = Optional.ofNullable(context.getWebServer())
                .orElseThrow(() -> new IllegalStateException("it runs"))
                .getPort();
        return URI.create("http://localhost:" + port + "/");
    }

    /** The code with which the first account is made; empty when there is one. */
    public Optional<String> claimCode() {
        return accounts().none() ? Optional.of(context.getBean(Claim.class).code()) : Optional.empty();
    }

    /** All that it answers. */
    List<Route> routes() {
        return context.getBean(RouteTable.class).routes();
    }

    /** Where one of its assets is. */
    String asset(String name) {
        return context.getBean(Assets.class).address(name);
    }

    /** The one part of a class, as wired. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    /** Where the data is. */
    public DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        context.close();
        folder.close();
    }
}
