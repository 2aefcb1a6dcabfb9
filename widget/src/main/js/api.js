// SPDX-License-Identifier: Apache-2.0
// The one name that the page sees.

import { bare, defineProperty, freeze, has, keys, own, underHand } from './natives.js';
import { choices } from './memory.js';
import { allowed, current, signal, standing } from './state.js';
import { decide, decideAll } from './deciding.js';
import { on } from './hearing.js';
import { receipt } from './proof.js';
import { showBanner, showSettings } from './banner.js';

let ready = null;
const waiting = new Promise((resolve) => {
  ready = resolve;
});

/** Tells those who wait that the configuration is there. */
export const begin = () => ready();

const latest = () => {
  let at = 0;
  for (let names = keys(choices), i = 0; i < names.length; i++) if (choices[names[i]].at > at) at = choices[names[i]].at;
  return at;
};

const get = () => {
  const all = standing();
  all.version = current() ? current().version : 0;
  all.at = latest() ? new Date(latest()).toISOString() : null;
  all.gpc = signal;
  return freeze(all);
};

/* A no is taken from any script. A yes is taken only while a person has her hand on the page: no script can say yes for her. */
const set = (answers) => {
  const taken = bare();
  for (let names = keys(Object(answers)), i = 0; i < names.length; i++) {
    const yes = answers[names[i]] === true;
    if (!yes || underHand()) taken[names[i]] = yes;
  }
  decide(taken);
  return get();
};

const show = (what) => {
  if (!current()) return;
  if (what === 'preferences') showSettings(null);
  else showBanner();
};

const api = freeze({
  ready: (callback) => waiting.then(callback),
  get,
  set,
  has: (name) => allowed(String(name)),
  show,
  withdraw: () => decideAll(false),
  on,
  receipt,
});

/** Puts the name there, unless the page uses it for something else; false when this script is here already. */
export const publish = () => {
  if (!has(window, 'privacidad')) {
    defineProperty(window, 'privacidad', { value: api, enumerable: true });
    return true;
  }
  return typeof own(window.privacidad, 'withdraw') !== 'function';
};
