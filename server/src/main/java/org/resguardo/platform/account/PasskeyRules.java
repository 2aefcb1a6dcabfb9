/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must be true of a passkey's answer: signed by its key, for this site, after its owner was seen to be there. */
final class PasskeyRules {
    private static final int LONGEST = 65_536;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** ES256, EdDSA and RS256: what the devices in use speak, and what the script offers (WebAuthn level 3, 5.4, read 2026-11). */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            by(COSEAlgorithmIdentifier.ES256), by(COSEAlgorithmIdentifier.EdDSA), by(COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    /**
     * A passkey that was made.
     *
     * @param id its credential id
     * @param publicKey its public half, with what belongs to it
     * @param count how often it says to have signed
     * @param synced whether it may be on other devices too
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Made(byte[] id, byte[] publicKey, long count, boolean synced) {}

    /**
     * A passkey that is known.
     *
     * @param publicKey its public half, as it was made
     * @param count how often it said to have signed
     * @param synced whether it may be on other devices too
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Held(byte[] publicKey, long count, boolean synced) {}

    /** What a browser told of a new passkey; empty when it is no such thing. */
    Optional<RegistrationData> registration(String answer) {
        return told(answer, List.of("clientDataJSON", "attestationObject"), manager::parseRegistrationResponseJSON)
                .filter(told -> told.getCollectedClientData() != null && told.getAttestationObject() != null);
    }

    /** What a browser told of a passkey that signed; empty when it is no such thing. */
    Optional<AuthenticationData> assertion(String answer) {
        return told(
                        answer,
                        List.of("clientDataJSON", "authenticatorData", "signature"),
                        manager::parseAuthenticationResponseJSON)
                .filter(told -> told.getCollectedClientData() != null && told.getAuthenticatorData() != null);
    }

    /** Takes an answer apart that has the parts which it must have: the library expects them to be there. */
    private static <T> Optional<T> told(String answer, List<String> parts, Function<String, T> reading) {
        try {
            JsonNode whole = JSON.readTree(answer.length() > LONGEST ? "" : answer);
            boolean shaped = whole.path("rawId").isString()
                    && parts.stream()
                            .allMatch(part -> whole.path("response").path(part).isString());
            return shaped ? Optional.of(reading.apply(answer)) : Optional.empty();
        } catch (DataConversionException | JacksonException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The passkey that was made; empty when a rule is broken. */
    Optional<Made> made(RegistrationData told, PasskeySite site, Challenge asked) {
        try {
            manager.verify(told, new RegistrationParameters(server(site, asked), ALGORITHMS, true, true));
        } catch (VerificationException broken) {
            return Optional.empty();
        }
        var data = Objects.requireNonNull(told.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(data.getAttestedCredentialData());
        return Optional.of(
                new Made(credential.getCredentialId(), keys.convert(credential), data.getSignCount(), data.isFlagBE()));
    }

    /** How often the passkey says to have signed by now; empty when a rule is broken. */
    OptionalLong signed(AuthenticationData told, Held held, PasskeySite site, Challenge asked) {
        var record = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                held.synced(),
                held.synced(),
                held.count(),
                keys.convert(held.publicKey()),
                null,
                null,
                null,
                null);
        try {
            manager.verify(told, new AuthenticationParameters(server(site, asked), record, null, true, true));
        } catch (VerificationException broken) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                Objects.requireNonNull(told.getAuthenticatorData()).getSignCount());
    }

    /** An id as it stands in addresses; empty for what is none. */
    static Optional<byte[]> bytes(String id) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(id));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static ServerProperty server(PasskeySite site, Challenge asked) {
        return ServerProperty.builder()
                .origins(Set.of(new Origin(site.origin())))
                .rpId(site.host())
                .challenge(asked)
                .build();
    }

    private static PublicKeyCredentialParameters by(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }
}
