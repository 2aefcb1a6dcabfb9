/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.resguardo.engine.detector.DescribedDetector;
import org.resguardo.engine.detector.DetectorSource;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.PrefixDetector;
import org.resguardo.engine.detector.SignDetector;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.WordsDetector;
import org.resguardo.engine.words.Headings;
import org.resguardo.engine.words.Labels;
import org.resguardo.engine.words.Lexicon;

/** The detectors of an engine, sorted by what they start from. A detector is known by its index here. */
final class DetectorSet {
    private static final int PREFIX_SLOTS = 256;
    private static final int PREFIX_FILTER_SHIFT = 32 - 12;

    private final DescribedDetector[] all;
    private final int[] categories;
    private final boolean[] heardInRecords;
    private final boolean[] inColumns;
    private final NumberDetector[] numberDetectors;
    /** Two longs with a bit for each detector. */
    private final long[] needCue = new long[2];

    private final long[] needCueBare = new long[2];
    private final long[] ofColumns = new long[2];
    private final long[] ofRecords = new long[2];
    private final ShapeTable numbers;
    private final ShapeTable tokens;
    private final int[] withPlus;
    private final int[] twoLettersTwoDigits;
    private final int[] ofSeventeen;
    private final int[] betweenDollars;
    private final int[] atSign;
    private final int[] colon;
    private final int[] words;
    private final int[] wordsInColumns;
    private final int[] prefixes = new int[PREFIX_SLOTS];
    private final long[] prefixFilter = new long[(1 << 12) / 64];
    private final int[] prefixDetectors = new int[PREFIX_SLOTS];
    private final Lexicon lexicon;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Headings headings = new Headings();
    private final Labels labels;
    private final int anyNumber;

    private DetectorSet(List<DescribedDetector> detectors) {
        all = detectors.toArray(DescribedDetector[]::new);
        anyNumber = all.length;
        heardInRecords = new boolean[all.length];
        inColumns = new boolean[all.length];
        numberDetectors = new NumberDetector[all.length];
        for (int i = 0; i < all.length; i++) {
            heardInRecords[i] = all[i].heardInRecords();
            inColumns[i] = all[i].inColumns();
            if (all[i] instanceof NumberDetector number) {
                numberDetectors[i] = number;
                set(needCue, i, number.needsCue(false));
                set(needCueBare, i, number.needsCue(true));
            }
            set(ofColumns, i, inColumns[i]);
            set(ofRecords, i, heardInRecords[i]);
        }
        categories = Arrays.stream(all).mapToInt(d -> d.category().ordinal()).toArray();
        ShapeTable.Builder numberShapes = new ShapeTable.Builder();
        ShapeTable.Builder tokenShapes = new ShapeTable.Builder();
        List<Integer> plus = new ArrayList<>();
        List<Integer> twoAndTwo = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (all[i] instanceof NumberDetector number) {
                addNumber(number, i, numberShapes, plus);
            } else if (all[i] instanceof TokenDetector token) {
                addToken(token, i, tokenShapes, twoAndTwo);
            } else if (all[i] instanceof PrefixDetector prefix) {
                prefix.prefixes().forEach(addPrefix(i));
            }
        }
        numbers = numberShapes.build();
        tokens = tokenShapes.build();
        withPlus = ints(plus);
        twoLettersTwoDigits = ints(twoAndTwo);
        betweenDollars =
                indexes(d -> d instanceof TokenDetector t && t.patterns().contains(TokenDetector.BETWEEN_DOLLARS));
        ofSeventeen = indexes(d -> d instanceof TokenDetector t && t.patterns().contains(TokenDetector.ANY_OF_17));
        atSign = indexes(d -> d instanceof SignDetector s && s.sign() == '@');
        colon = indexes(d -> d instanceof SignDetector s && s.sign() == ':');
        words = indexes(d -> d instanceof WordsDetector);
        wordsInColumns = indexes(d -> d instanceof WordsDetector && (d.inColumns() || d.heardInRecords()));
        List<List<String>> ids = new ArrayList<>();
        detectors.forEach(detector -> ids.add(allIds(detector)));
        ids.add(List.of("any-number"));
        for (int i = 0; i < all.length; i++) {
            byId.put(all[i].id(), i);
        }
        for (int i = 0; i < all.length; i++) {
            for (String other : all[i].otherIds()) {
                byId.putIfAbsent(other, i);
            }
        }
        labels = new Labels(headings, id -> {
            int index = indexOf(id);
            return index >= 0 && LabelFinder.serves(all[index]) ? index : -1;
        });
        lexicon = Lexicon.read(ids, labels.ends(), beginningsOfWords(detectors));
    }

    /** The detectors on the class path for which the condition holds, by id. */
    static DetectorSet load(Predicate<Detector> wanted) {
        return load(wanted, List.of());
    }

    /** The same, and others besides. */
    static DetectorSet load(Predicate<Detector> wanted, List<? extends DescribedDetector> more) {
        List<DescribedDetector> found = new ArrayList<>();
        ClassLoader loader = DetectorSet.class.getClassLoader();
        for (Detector detector : ServiceLoader.load(Detector.class, loader)) {
            if (!(detector instanceof DescribedDetector described)) {
                throw new IllegalStateException(detector.id() + " is not one of the kinds of detector.");
            }
            found.add(described);
        }
        for (DetectorSource source : ServiceLoader.load(DetectorSource.class, loader)) {
            found.addAll(source.detectors());
        }
        found.removeIf(wanted.negate());
        found.addAll(more);
        if (found.size() > Engine.MOST_DETECTORS) {
            throw new IllegalStateException("An engine has at most " + Engine.MOST_DETECTORS + " detectors.");
        }
        found.sort(Comparator.comparing(Detector::id));
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).id().equals(found.get(i - 1).id())) {
                throw new IllegalStateException(
                        "Two detectors have the id " + found.get(i).id() + ".");
            }
        }
        return new DetectorSet(found);
    }

    int size() {
        return all.length;
    }

    DescribedDetector get(int index) {
        return all[index];
    }

    /** A detector that starts from numbers. */
    NumberDetector number(int index) {
        return numberDetectors[index];
    }

    /** Of which detectors {@link NumberDetector#needsCue} is true: those below the 64th as bits, or those after. */
    long needCue(boolean bare, boolean high) {
        return (bare ? needCueBare : needCue)[high ? 1 : 0];
    }

    /** Of which detectors {@link DescribedDetector#inColumns} is true: those below the 64th as bits, or those after. */
    long inColumns(boolean high) {
        return ofColumns[high ? 1 : 0];
    }

    /** Of which detectors {@link DescribedDetector#heardInRecords} is true: those below the 64th as bits, or those after. */
    long heardInRecords(boolean high) {
        return ofRecords[high ? 1 : 0];
    }

    /** What {@link DescribedDetector#inColumns} says. */
    boolean inColumns(int index) {
        return inColumns[index];
    }

    /** What {@link DescribedDetector#heardInRecords} says. */
    boolean heardInRecords(int index) {
        return heardInRecords[index];
    }

    /** The category of a detector, as a number. */
    int category(int index) {
        return categories[index];
    }

    List<Detector> all() {
        return List.of(all);
    }

    private static void set(long[] bits, int detector, boolean value) {
        bits[detector >>> 6] |= value ? 1L << detector : 0;
    }

    private static List<String> allIds(DescribedDetector detector) {
        List<String> ids = new ArrayList<>(detector.otherIds());
        ids.add(detector.id());
        return ids;
    }

    /** The index of the detector of which the word files speak under the given id, or -1. */
    int indexOf(String id) {
        return byId.getOrDefault(id, -1);
    }

    ShapeTable numbers() {
        return numbers;
    }

    ShapeTable tokens() {
        return tokens;
    }

    int[] withPlus() {
        return withPlus;
    }

    int[] twoLettersTwoDigits() {
        return twoLettersTwoDigits;
    }

    int[] betweenDollars() {
        return betweenDollars;
    }

    int[] ofSeventeen() {
        return ofSeventeen;
    }

    int[] atSign() {
        return atSign;
    }

    int[] colon() {
        return colon;
    }

    int[] words() {
        return words;
    }

    int[] wordsInColumns() {
        return wordsInColumns;
    }

    /** What headings of columns say. */
    Headings headings() {
        return headings;
    }

    /** What labels in text say. */
    Labels labels() {
        return labels;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Under this index stand the cues that speak for or against any number. */
    int anyNumber() {
        return anyNumber;
    }

    /** The letters with which the prefixes of secrets begin, of those that do not begin with a capital letter: all such words are looked at. */
    private static List<String> beginningsOfWords(List<DescribedDetector> detectors) {
        List<String> beginnings = new ArrayList<>();
        for (DescribedDetector detector : detectors) {
            if (detector instanceof PrefixDetector prefix) {
                for (String beginning : prefix.prefixes()) {
                    int letters = 0;
                    while (letters < beginning.length() && Character.isLetter(beginning.charAt(letters))) {
                        letters++;
                    }
                    beginnings.add(beginning.substring(0, letters));
                }
            }
        }
        return beginnings;
    }

    /** 0 when surely no detector starts from the given first four characters, else 1. */
    int mayBePrefix(int four) {
        int bit = (four * 0x9E3779B1) >>> PREFIX_FILTER_SHIFT;
        return (int) (prefixFilter[bit >>> 6] >>> bit) & 1;
    }

    /** The detector that starts from the given first four characters, in the order of memory, or -1. */
    int byPrefix(int four) {
        for (int at = prefixSlot(four); prefixes[at] != 0; at = (at + 1) & (PREFIX_SLOTS - 1)) {
            if (prefixes[at] == four) {
                return prefixDetectors[at];
            }
        }
        return -1;
    }

    private static void addNumber(NumberDetector detector, int index, ShapeTable.Builder shapes, List<Integer> plus) {
        for (String shape : detector.shapes()) {
            if (shape.equals(NumberDetector.WITH_PLUS)) {
                plus.add(index);
            } else {
                shapes.addGroups(shape, index);
            }
        }
    }

    private static void addToken(
            TokenDetector detector, int index, ShapeTable.Builder shapes, List<Integer> twoAndTwo) {
        for (String pattern : detector.patterns()) {
            if (pattern.equals(TokenDetector.TWO_LETTERS_TWO_DIGITS)) {
                twoAndTwo.add(index);
            } else if (!pattern.equals(TokenDetector.ANY_OF_17) && !pattern.equals(TokenDetector.BETWEEN_DOLLARS)) {
                shapes.addPattern(pattern, index);
            }
        }
    }

    private Consumer<String> addPrefix(int detector) {
        return prefix -> {
            int four = 0;
            for (int i = 3; i >= 0; i--) {
                four = four << 8 | prefix.charAt(i);
            }
            int at = prefixSlot(four);
            while (prefixes[at] != 0) {
                at = (at + 1) & (PREFIX_SLOTS - 1);
            }
            int bit = (four * 0x9E3779B1) >>> PREFIX_FILTER_SHIFT;
            prefixFilter[bit >>> 6] |= 1L << bit;
            prefixes[at] = four;
            prefixDetectors[at] = detector;
        };
    }

    private static int prefixSlot(int four) {
        return (four * 0x9E3779B1) >>> 24;
    }

    private int[] indexes(Predicate<DescribedDetector> wanted) {
        int[] found = new int[all.length];
        int n = 0;
        for (int i = 0; i < all.length; i++) {
            if (wanted.test(all[i])) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
