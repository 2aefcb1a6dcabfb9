/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.resguardo.platform.api.ApiOperation;
import org.resguardo.platform.api.ApiOwner;
import org.resguardo.platform.api.Json;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Trade;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the owner told about the business, for other programs. */
public final class BusinessApi implements ApiOwner {
    private final Businesses businesses;

    /** For a business. */
    public BusinessApi(Businesses businesses) {
        this.businesses = businesses;
    }

    /** The answer; numbers that nobody knows are -1, texts that nobody told are empty. */
    record BusinessAnswer(
            String name,
            String publicName,
            String trade,
            String website,
            String email,
            String phone,
            String hours,
            List<String> located,
            List<CustomersIn> customers,
            List<FactAnswer> facts) {}

    /** About how many customers live in a place. */
    record CustomersIn(String place, long about) {}

    /** What was answered to a question of the law, and whether it was only assumed. */
    record FactAnswer(String fact, String answer, boolean assumed) {}

    @Override
    public List<ApiOperation> operations() {
        return List.of(new ApiOperation(
                "GET",
                "/business",
                Scope.BUSINESS_READ,
                "What the owner told about the business.",
                BusinessAnswer.class,
                200,
                this::business));
    }

    private ServerResponse business(ServerRequest request) {
        Business now = businesses.current();
        return Json.answer(
                200,
                new BusinessAnswer(
                        now.name(),
                        now.publicName(),
                        now.trade().map(Trade::id).orElse(""),
                        now.website(),
                        now.contact().email(),
                        now.contact().phone(),
                        now.contact().hours(),
                        List.copyOf(now.places().located()),
                        now.places().customers().entrySet().stream()
                                .map(entry -> new CustomersIn(entry.getKey(), about(entry.getValue())))
                                .toList(),
                        new TreeMap<>(now.answers())
                                .entrySet().stream()
                                        .map(entry -> new FactAnswer(
                                                entry.getKey(),
                                                entry.getValue().text(),
                                                entry.getValue().assumed()))
                                        .toList()));
    }

    private static long about(OptionalLong count) {
        return count.orElse(-1);
    }
}
