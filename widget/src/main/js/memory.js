// SPDX-License-Identifier: Apache-2.0
// What is remembered in this browser, once there is something to remember: a choice, or that the browser's signal was written down.

import { bare, keys, now, own, parse, randomId, stringify, test } from './natives.js';

const NAME = 'privacidad';
const DAY = 86400000;

/* Without storage, what was chosen counts for this page alone. */
const store = (() => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
})();

const readItem = (name) => {
  try {
    return parse((store && store.getItem(name)) || 'null');
  } catch {
    return null;
  }
};

const choice = (row) => {
  const at = own(row, 'at');
  return typeof own(row, 'yes') === 'boolean' && typeof at === 'number' && at <= now() + DAY
    ? { yes: row.yes, at, signal: own(row, 'signal') === true, hash: String(own(row, 'hash') || ''), sent: own(row, 'sent') === true }
    : null;
};

const found = readItem(NAME);
const known = test(/^r:[0-9a-f]{32}$/, String(own(found, 'id'))) ? found : null;

/** The random id under which choices are recorded; made with the first of them. */
let id = known ? known.id : '';

/** Choices by purpose. */
export const choices = bare();

/** When the signal was first seen here, and whether the server knows. */
export const signalSeen = { at: (own(known, 'signalAt') | 0) === 0 ? 0 : known.signalAt, sent: own(known, 'signalSent') === true };

const saved = own(known, 'choices');
if (saved) {
  for (let names = keys(saved), i = 0; i < names.length; i++) {
    const row = choice(saved[names[i]]);
    if (row) choices[names[i]] = row;
  }
}

export const subject = () => id;

/** True when something can be remembered beyond this page. */
export const lasting = () => store !== null;

/** Writes down what is to be remembered; the id is made here if there is none. */
export const remember = () => {
  id = id || 'r:' + randomId();
  try {
    store.setItem(NAME, stringify({ id, choices, signalAt: signalSeen.at, signalSent: signalSeen.sent }));
    return true;
  } catch {
    return false;
  }
};

/** True when a yes was given to something less than is asked now. */
export const outgrown = (row, purpose) => row.yes && row.at < purpose.since && row.hash !== purpose.words.hash;

/** True when a yes no longer counts. */
export const expired = (row, purpose) => outgrown(row, purpose) || (row.yes && now() > row.at + purpose.days * DAY);
