/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import com.iab.gpp.encoder.GppModel;
import com.iab.gpp.encoder.field.UsNatField;
import com.iab.gpp.encoder.section.UsNat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The strings by which advertising networks ask whether people opted out (IAB Global Privacy Platform, section {@code usnat}, read
 * 2026-11): one for each combination, so that no visit needs an answer of the server.
 */
final class GppStrings {
    private static final int YES = 1;
    private static final int NO = 2;
    private static final int NOT_APPLICABLE = 0;

    private GppStrings() {}

    /**
     * By three digits: 1 when she opted out of sale, of targeted advertisements, when her browser says no.
     *
     * @param sale true when visitors are asked about sale
     * @param ads true when they are asked about targeted advertisements
     */
    static Map<String, String> all(boolean sale, boolean ads) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            boolean saleOut = (i & 4) != 0;
            boolean adsOut = (i & 2) != 0;
            boolean signal = (i & 1) != 0;
            all.put(
                    (saleOut ? "1" : "0") + (adsOut ? "1" : "0") + (signal ? "1" : "0"),
                    string(sale, saleOut, ads, adsOut, signal));
        }
        return all;
    }

    private static String string(boolean sale, boolean saleOut, boolean ads, boolean adsOut, boolean signal) {
        GppModel model = new GppModel();
        set(model, UsNatField.SHARING_NOTICE, YES);
        set(model, UsNatField.SALE_OPT_OUT_NOTICE, sale ? YES : NOT_APPLICABLE);
        set(model, UsNatField.SHARING_OPT_OUT_NOTICE, sale ? YES : NOT_APPLICABLE);
        set(model, UsNatField.TARGETED_ADVERTISING_OPT_OUT_NOTICE, ads ? YES : NOT_APPLICABLE);
        set(model, UsNatField.SALE_OPT_OUT, answer(sale, saleOut));
        set(model, UsNatField.SHARING_OPT_OUT, answer(sale, saleOut));
        set(model, UsNatField.TARGETED_ADVERTISING_OPT_OUT, answer(ads, adsOut));
        set(model, UsNatField.MSPA_COVERED_TRANSACTION, NO);
        model.setFieldValue(UsNat.NAME, UsNatField.GPC_SEGMENT_INCLUDED, true);
        model.setFieldValue(UsNat.NAME, UsNatField.GPC, signal);
        return model.encode();
    }

    private static int answer(boolean asked, boolean out) {
        if (!asked) {
            return NOT_APPLICABLE;
        }
        return out ? YES : NO;
    }

    private static void set(GppModel model, String field, int value) {
        model.setFieldValue(UsNat.NAME, field, value);
    }
}
