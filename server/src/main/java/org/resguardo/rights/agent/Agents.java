/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.agent;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_AGENT;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_AGENT_REQUEST;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.RightsCase;

/** The firms that may ask for people by the Data Rights Protocol: the owner has copied their keys from the protocol's directory. */
public final class Agents {
    private static final int SIGNATURE = 64;
    private static final int KEY = 32;
    private static final int TOKEN = 24;

    /** What stands before the 32 bytes of an Ed25519 key (RFC 8410, section 4). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final AuditLog log;

    /** The agents in a database. */
    public Agents(Store store, InstantSource clock, RandomGenerator random, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.log = log;
    }

    /**
     * An agent.
     *
     * @param id its number
     * @param agent its id in the directory
     * @param name what it is called
     * @param publicKey its key, in Base64
     * @param business the id under which it knows this business; nothing that is meant for another is taken
     */
    public record Agent(long id, String agent, String name, String publicKey, String business) {

        /** Its name alone. */
        @Override
        public String toString() {
            return "agent " + agent;
        }
    }

    /** True when an id and a key are of the shape that the protocol asks for. */
    public static boolean usable(String agent, String key) {
        return agent.matches("[A-Za-z0-9_.-]{1,100}") && raw(key).isPresent();
    }

    private static Optional<byte[]> raw(String key) {
        try {
            byte[] raw = Base64.getDecoder().decode(key.strip());
            return raw.length == KEY ? Optional.of(raw) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All of them, by name. */
    public List<Agent> all() {
        return store.read(sql -> sql.selectFrom(RIGHTS_AGENT)
                .orderBy(RIGHTS_AGENT.NAME)
                .fetch()
                .map(row ->
                        new Agent(row.getId(), row.getAgent(), row.getName(), row.getPublicKey(), row.getBusiness())));
    }

    /** The agent with an id of the directory. */
    public Optional<Agent> find(String agent) {
        return all().stream().filter(one -> one.agent().equals(agent)).findFirst();
    }

    /**
     * Lets an agent ask from now on; one with the same id gives way to it.
     *
     * @param business the id under which it knows this business
     */
    public void add(Account by, String agent, String name, String key, String business) {
        store.change(sql -> {
            sql.deleteFrom(RIGHTS_AGENT).where(RIGHTS_AGENT.AGENT.eq(agent)).execute();
            sql.insertInto(RIGHTS_AGENT)
                    .set(RIGHTS_AGENT.AGENT, agent)
                    .set(RIGHTS_AGENT.NAME, name)
                    .set(RIGHTS_AGENT.PUBLIC_KEY, key.strip())
                    .set(RIGHTS_AGENT.BUSINESS, business)
                    .set(RIGHTS_AGENT.TOKEN_HASH, "")
                    .set(RIGHTS_AGENT.ACCOUNT_ID, by.id())
                    .set(RIGHTS_AGENT.ADDED_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.CASE_MAILBOX, "rights-agent");
        });
    }

    /** Takes nothing more from an agent. */
    public void remove(Account by, String agent) {
        store.change(sql -> {
            sql.deleteFrom(RIGHTS_AGENT).where(RIGHTS_AGENT.AGENT.eq(agent)).execute();
            log.add(sql, by.auditName(), Action.CASE_MAILBOX, "rights-agent");
        });
    }

    /** What an agent signed: the bytes behind the signature; empty when it is not its signature. */
    public static Optional<byte[]> opened(Agent agent, String body) {
        try {
            byte[] whole = Base64.getDecoder().decode(body.strip());
            if (whole.length <= SIGNATURE) {
                return Optional.empty();
            }
            byte[] said = Arrays.copyOfRange(whole, SIGNATURE, whole.length);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key(agent));
            check.update(said);
            return check.verify(whole, 0, SIGNATURE) ? Optional.of(said) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PublicKey key(Agent agent) throws GeneralSecurityException {
        byte[] raw = raw(agent.publicKey()).orElseThrow(() -> new GeneralSecurityException("no key"));
        byte[] whole = Arrays.copyOf(PREFIX, PREFIX.length + KEY);
        System.arraycopy(raw, 0, whole, PREFIX.length, KEY);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole));
    }

    /** A new token for an agent; the one before it is worth nothing from now on. */
    public String token(Agent agent) {
        byte[] bytes = new byte[TOKEN];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.change(sql -> sql.update(RIGHTS_AGENT)
                .set(RIGHTS_AGENT.TOKEN_HASH, hash(token))
                .where(RIGHTS_AGENT.ID.eq(agent.id()))
                .execute());
        return token;
    }

    /** The agent that shows a token. */
    public Optional<Agent> showing(String token) {
        String hash = hash(token);
        return store.read(sql -> sql.selectFrom(RIGHTS_AGENT)
                .where(RIGHTS_AGENT.TOKEN_HASH.eq(hash))
                .fetchOptional()
                .map(row ->
                        new Agent(row.getId(), row.getAgent(), row.getName(), row.getPublicKey(), row.getBusiness())));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * A request of an agent.
     *
     * @param publicId its number for the agent
     * @param caseId the case that it became
     */
    public record Asked(String publicId, long caseId) {}

    /** The request that an agent sent before under the same number of its own. */
    public Optional<Asked> before(DSLContext sql, Agent agent, String request) {
        return sql.selectFrom(RIGHTS_AGENT_REQUEST)
                .where(RIGHTS_AGENT_REQUEST.AGENT_ID.eq(agent.id()))
                .and(RIGHTS_AGENT_REQUEST.REQUEST.eq(request))
                .fetchOptional()
                .map(row -> new Asked(row.getPublicId(), row.getCaseId()));
    }

    /** Keeps which case an agent's request became, and where it wants to hear of it; an empty string for nowhere. */
    public Asked keep(DSLContext sql, Agent agent, String request, String exercise, String callback, RightsCase of) {
        String publicId = UUID.randomUUID().toString();
        sql.insertInto(RIGHTS_AGENT_REQUEST)
                .set(RIGHTS_AGENT_REQUEST.AGENT_ID, agent.id())
                .set(RIGHTS_AGENT_REQUEST.CASE_ID, of.id())
                .set(RIGHTS_AGENT_REQUEST.REQUEST, request)
                .set(RIGHTS_AGENT_REQUEST.PUBLIC_ID, publicId)
                .set(RIGHTS_AGENT_REQUEST.EXERCISE, exercise)
                .set(RIGHTS_AGENT_REQUEST.CALLBACK, callback)
                .execute();
        return new Asked(publicId, of.id());
    }

    /** An agent's own request by its number. */
    public Optional<Asked> asked(Agent agent, String publicId) {
        return store.read(sql -> sql.selectFrom(RIGHTS_AGENT_REQUEST)
                .where(RIGHTS_AGENT_REQUEST.AGENT_ID.eq(agent.id()))
                .and(RIGHTS_AGENT_REQUEST.PUBLIC_ID.eq(publicId))
                .fetchOptional()
                .map(row -> new Asked(row.getPublicId(), row.getCaseId())));
    }
}
