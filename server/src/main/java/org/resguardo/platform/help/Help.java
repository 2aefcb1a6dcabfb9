/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.help;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.resguardo.platform.words.Words;

/**
 * The help of a page.
 *
 * @param what what the page is for
 * @param next what there is to do next
 * @param figures where its figures come from; empty where it shows none
 */
public record Help(String what, String next, Optional<String> figures) {
    private static final String TODAY = "today";

    /**
     * The help of the page at an address. A page without its own, such as that of one case among many, has that of the page above it;
     * what is said of figures holds for all pages beneath.
     */
    public static Optional<Help> of(String address, Words words) {
        String page = page(address);
        return nearest(page, key -> words.knows(key + ".what"))
                .map(key -> new Help(
                        words.say(key + ".what"),
                        words.say(key + ".next"),
                        nearest(page, one -> words.knows(one + ".figures")).map(one -> words.say(one + ".figures"))));
    }

    /** The name that the page at an address has among the words: its parts without what names one thing among many. */
    public static String page(String address) {
        String path = address.replaceFirst("[?#].*", "");
        String name = Arrays.stream(path.split("/"))
                .filter(part -> part.matches("[a-z-]+"))
                .collect(Collectors.joining("."));
        return name.isEmpty() ? TODAY : name;
    }

    private static Optional<String> nearest(String page, Predicate<String> there) {
        String name = page;
        while (!there.test("help." + name)) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            name = name.substring(0, dot);
        }
        return Optional.of("help." + name);
    }
}
