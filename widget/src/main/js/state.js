// SPDX-License-Identifier: Apache-2.0
// What may be done now. Until the configuration is there, nothing may.

import { bare, now, own, push } from './natives.js';
import { choices, expired, outgrown, remember, signalSeen } from './memory.js';

/** The browser's signal (w3.org/TR/gpc); some older browsers say it as a text. */
export const signal = navigator.globalPrivacyControl === true || navigator.globalPrivacyControl === '1';

/* What other tools call the same. */
const ALSO = { marketing: 'targeted-ads', sale_share: 'sale-sharing', statistics: 'analytics' };

let configuration = null;
export const use = (found) => {
  configuration = found;
};
export const current = () => configuration;

/** What visitors of the site decide on. */
export const asked = () => {
  const list = [];
  for (let all = configuration ? configuration.purposes : [], i = 0; i < all.length; i++) if (all[i].site) push(list, all[i]);
  return list;
};

export const find = (name) => {
  const id = own(ALSO, name) || name;
  for (let all = configuration ? configuration.purposes : [], i = 0; i < all.length; i++) if (all[i].id === id) return all[i];
  return null;
};

/** What was said of a purpose, while that counts. */
export const said = (purpose) => {
  const row = choices[purpose.id];
  return row && !expired(row, purpose) ? row : null;
};

/** True when the signal is what counts: nothing was said here after it had been shown. */
export const bySignal = (purpose) => {
  const row = said(purpose);
  return signal && purpose.signal && !(row && (row.signal || !row.yes));
};

/** What was said here after the signal was shown, then the signal, then what was said before, then the default. */
export const allowed = (name) => {
  if (name === 'necessary') return true;
  const purpose = find(name);
  if (!purpose || bySignal(purpose)) return false;
  const row = said(purpose);
  return row ? row.yes : purpose.out && !choices[purpose.id];
};

/** True when the visitor must still be asked about something that her signal does not answer. */
export const open = () => {
  for (let list = asked(), i = 0; i < list.length; i++) if (!said(list[i]) && !bySignal(list[i])) return true;
  return false;
};

/** What a visitor is asked when she is asked about all: what she has not said, or everything when she has said it all. */
export const unsaid = () => {
  const list = [];
  for (let all = asked(), i = 0; i < all.length; i++) if (!said(all[i])) push(list, all[i]);
  return list.length ? list : asked();
};

/** True when a yes of hers was to something less, so that she is asked again, and about that alone. */
export const again = () => {
  for (let list = asked(), i = 0; i < list.length; i++) if (choices[list[i].id] && outgrown(choices[list[i].id], list[i])) return true;
  return false;
};

/** All that may be done now, by purpose. */
export const standing = () => {
  const all = bare();
  for (let list = asked(), i = 0; i < list.length; i++) all[list[i].id] = allowed(list[i].id);
  return all;
};

/** Remembers answers by purpose; the rest stays. True when anything was answered. */
export const answer = (answers) => {
  let any = false;
  for (let list = asked(), i = 0; i < list.length; i++) {
    const purpose = list[i];
    if (purpose.id in answers) {
      any = true;
      choices[purpose.id] = { yes: answers[purpose.id], at: now(), signal, hash: purpose.words.hash, sent: false };
    }
  }
  if (any) remember();
  return any;
};

/** True the first time that the signal changes something in this browser; it is then remembered. */
export const noteSignal = () => {
  if (!signal || signalSeen.at) return false;
  for (let list = asked(), i = 0; i < list.length; i++) {
    if (list[i].signal) {
      signalSeen.at = now();
      return remember();
    }
  }
  return false;
};
