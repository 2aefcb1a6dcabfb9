/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.law.LawDataProblem;

class BadDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
            us-breach.yaml        | deadline: 45                          | deadline: soon                   | us-breach.yaml: us-breach-al: notifyIndividuals.deadline: expected a number of days, as in 45
            us-breach.yaml        | nameCombination: [ssn,                | nameCombination: [ssm,           | us-breach.yaml: us-breach-ak: personalInformation.nameCombination: expected an element of elements.yaml, not 'ssm'
            us-breach.yaml        | trigger: acquisition                  | trigger: aquisition              | us-breach.yaml: us-breach-ak: trigger: expected one of access, acquisition,
            us-breach.yaml        | comparator: more-than                 | comparator: over                 | us-breach.yaml: us-breach-ak: notifyCreditBureaus.threshold.comparator: expected one of any, more-than
            us-breach.yaml        | residents: 1000                       | residents: 0                     | us-breach.yaml: us-breach-ak: notifyCreditBureaus.threshold.residents: expected a number from 1 on
            us-breach.yaml        | mustTellRegulator: true               | mustTellRegulater: true          | us-breach.yaml: us-breach-ak: riskOfHarm.mustTellRegulater: expected a name that is known here
            us-breach.yaml        | id: us-breach-al                      | id: us-breach-ak                 | us-breach.yaml: us-breach-ak: id: expected us-breach- and the state
            us-breach.yaml        | mustNotInclude: [number-affected]     | mustNotInclude: [ftc-contact]    | us-breach.yaml: us-breach-il: letter.mustNotInclude: expected nothing that is also required
            us-breach.yaml        | fieldsFromKnowledge: [creditMonitoring] | fieldsFromKnowledge: [letter]  | us-breach.yaml: us-breach-ak: fieldsVerified: expected with fieldsFromKnowledge each of
            us-breach.yaml        | confidence: verified-in-source        | confidence: from-knowledge       | us-breach.yaml: us-breach-ak: confidence: expected what fieldsVerified says
            us-breach.yaml        | confidence: verified-in-source        | confidence: sure                 | us-breach.yaml: us-breach-ak: confidence: expected one of verified-in-source, from-knowledge
            us-breach.yaml        | deadline: 14-business-days            | deadlin: 14-business-days        | us-breach.yaml: us-breach-vt: notifyRegulators[0].deadline: expected a value
            us-state-privacy.yaml | response:                             | respones:                        | us-state-privacy.yaml: us-privacy-ca: response: expected fields with names
            us-state-privacy.yaml | optOutSignal:                         | optOutSign:                      | us-state-privacy.yaml: us-privacy-ca: optOutSignal: expected fields with names
            retention.yaml        | countedFrom: last-entry               | countedFrom: last-entri          | retention.yaml: ret-us-flsa-payroll: countedFrom: expected one of starts
            us-federal.yaml       | appliesWhen: sendsMarketingEmail      | appliesWhen: sendsMarketingMail  | us-federal.yaml: us-can-spam: appliesWhen: expected a condition; undeclared reference to 'sendsMarketingMail'
            us-federal.yaml       | appliesWhen: sendsMarketingEmail      | appliesWhen: employees           | us-federal.yaml: us-can-spam: appliesWhen: expected a condition; expected type 'bool' but found 'int'
            us-federal.yaml       | appliesWhen: sendsMarketingEmail      | appliesWhen: yes and             | us-federal.yaml: us-can-spam: appliesWhen: expected a condition;
            us-federal.yaml       | appliesWhen: sendsMarketingEmail      | when: sendsMarketingEmail        | us-federal.yaml: us-can-spam: appliesWhen: expected a text
            us-federal.yaml       | step: policy                          | step: polity                     | us-federal.yaml: us-ftc-act-s5: duties[0].step: expected one of inventory, retention,
            us-federal.yaml       | id: reasonable-security               | id: keep-promises                | us-federal.yaml: us-ftc-act-s5: duties[1].id: expected a name that stands once
            us-federal.yaml       | asOf: '2026-04-22'                    | asOf: '22 April 2026'            | us-federal.yaml: us-coppa: asOf: expected a day as in 2026-07-01
            us-federal.yaml       | source: https://www.law               | source: www.law                  | us-federal.yaml: us-ftc-act-s5: source: expected an address that begins with http
            us-federal.yaml       | jurisdiction: US                      | jurisdiction: USA                | us-federal.yaml: us-ftc-act-s5: jurisdiction: expected a place of places.yaml
            us-federal.yaml       | optOutBusinessDays: 10                | optOutBusinessDays: ten          | us-federal.yaml: us-can-spam: deadlines.optOutBusinessDays: expected a whole number
            us-state-privacy.yaml | es: Ley de Privacidad de Colorado     | sp: Ley de Privacidad            | us-state-privacy.yaml: us-privacy-co: title.es: expected a text
            us-state-privacy.yaml | effective: '2023-01-01'               | effective: 2023                  | us-state-privacy.yaml: us-privacy-ca: amendments[0].effective: expected a text
            us-state-privacy.yaml | id: us-de-doppa                       | id: us-ca-caloppa                | us-state-privacy.yaml: us-ca-caloppa: id: expected a name that no other record has
            us-state-privacy.yaml | rights: [access,                      | rights: [acces,                  | us-state-privacy.yaml: us-privacy-ca: rights: expected one of rightIds, not 'acces'
            retention.yaml        | purpose: payroll                      | purpose: wages                   | retention.yaml: ret-us-employment-tax: purpose: expected one of purposes
            retention.yaml        | maximum: {years: 2,                   | maximum: {years: none,           | retention.yaml: ret-us-safeguards-disposal: maximum.years: expected a whole number
            international.yaml    | unit: one-month                       | unit: a-month                    | international.yaml: eu-gdpr: requests.unit: expected one of calendar-days, business-days
            elements.yaml         | id: postal-address                    | id: name                         | elements.yaml: the file: elements[1].id: expected a name that stands once
            elements.yaml         | schemaVersion: 1                      | schemaVersion: 2                 | elements.yaml: the file: schemaVersion: expected 1
            facts.yaml            | kind: number                          | kind: amount                     | facts.yaml: the file: facts[
            places.yaml           | within: US                            | within: UK                       | places.yaml: the file: places[1].id: expected a place that stands once
            retention.yaml        | schemaVersion: 1                      | schemaVersion: [1                | retention.yaml: the file: line 4: expected YAML, each field once
            retention.yaml        | schemaVersion: 1                      | disclaimer: x                    | retention.yaml: the file: line 5: expected YAML, each field once
            """)
    void oneLineNamesFileRecordFieldAndWhatWasExpected(String file, String right, String wrong, String message) {
        LawDataProblem problem =
                catchThrowableOfType(LawDataProblem.class, () -> LawFiles.load(new Spoiled(file, right, wrong)));

        assertThat(problem).as("the files with " + wrong).isNotNull();
        assertThat(problem.getMessage()).startsWith(message).doesNotContain("\n");
    }
}
