// SPDX-License-Identifier: Apache-2.0
// Writes what only JavaScript can read out of two npm packages: faker-names.tsv and spanish-words.txt, in the working folder.
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import spanish from 'es-compromise';

const lists = node => node == null ? [] : Array.isArray(node) ? [node] : Object.values(node).filter(Array.isArray);

const names = [];
for (const [locale, data] of Object.entries(allLocales)) {
  for (const kind of ['first_name', 'middle_name', 'last_name']) {
    for (const name of lists((data.person ?? {})[kind]).flat()) {
      if (typeof name === 'string') names.push(`${locale}\t${kind}\t${name}`);
    }
  }
}
writeFileSync('faker-names.tsv', names.join('\n') + '\n');

const ofNames = new Set(['FemaleName', 'MaleName', 'FirstName', 'LastName', 'Person']);
const words = Object.entries(spanish.model().one.lexicon)
  .filter(([word, tags]) => !word.includes(' ') && ![tags].flat().some(tag => ofNames.has(tag)))
  .map(([word]) => word)
  .sort();
writeFileSync('spanish-words.txt', words.join('\n') + '\n');
