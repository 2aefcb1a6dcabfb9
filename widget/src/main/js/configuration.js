// SPDX-License-Identifier: Apache-2.0
// What the business decided on its page: brought with the script, or asked for. Every value is looked at before it is used.

import { bare, isArray, own, parse, push, request, test } from './natives.js';
import { language, server } from './script-tag.js';

/* BROUGHT is the parameter of the function around this script: the server puts the configuration there when it sends the script under
   its short address. */

const word = (holder, name) => {
  const found = own(holder, name);
  return typeof found === 'string' ? found : '';
};
const colour = (holder, name, otherwise) => (test(/^#[0-9a-f]{6}$/, word(holder, name)) ? word(holder, name) : otherwise);
const wordsIn = (holder, names, tongue) => {
  const texts = own(holder, 'texts');
  const there = own(texts, tongue) || own(texts, 'es') || own(texts, 'en');
  const read = bare();
  for (let i = 0; i < names.length; i++) read[names[i]] = word(there, names[i]);
  return read;
};

const purpose = (row, tongue) => ({
  id: word(row, 'id'),
  site: own(row, 'site') === true,
  out: own(row, 'out') === true,
  signal: own(row, 'signal') === true,
  days: typeof own(row, 'days') === 'number' ? row.days : 365,
  since: typeof own(row, 'since') === 'number' ? row.since : 0,
  words: wordsIn(row, ['title', 'question', 'meaning', 'yes', 'no', 'hash'], tongue),
});

/** The configuration that a text is, or null when it is none. */
export const read = (raw, tongue = language) => {
  const found = parse(raw);
  const rows = own(found, 'purposes');
  if (own(found, 'format') !== 1 || !isArray(rows)) return null;
  const purposes = [];
  for (let i = 0; i < rows.length; i++) push(purposes, purpose(rows[i], tongue));
  const look = own(found, 'look');
  return {
    version: own(found, 'version') | 0,
    ask: own(found, 'ask') !== false,
    google: word(found, 'google'),
    gpp: own(found, 'gpp'),
    notices: own(found, 'notices'),
    news: isArray(own(found, 'news')) ? found.news : [],
    kinds: own(own(found, 'kinds'), tongue),
    texts: wordsIn(found, ['title', 'intro', 'accept', 'reject', 'settings'], tongue),
    purposes,
    look: {
      position: word(look, 'position'),
      background: colour(look, 'background', '#ffffff'),
      ink: colour(look, 'ink', '#222222'),
      accept: colour(look, 'accept', '#1f6158'),
      reject: colour(look, 'reject', '#1f6158'),
      onAccept: colour(look, 'onAccept', '#ffffff'),
      onReject: colour(look, 'onReject', '#ffffff'),
    },
  };
};

const ask = (cache) =>
  request(server + '/widget/configuration.json', { credentials: 'omit', cache, referrerPolicy: 'origin' }).then((raw) => {
    const found = read(raw);
    return found || Promise.reject(0);
  });

/** Brings the configuration: without a request when it came with the script, from the browser's cache when the server is down. */
export const bring = () => {
  if (BROUGHT[0] === '{') {
    const found = read(BROUGHT);
    if (found) return { then: (taker) => taker(found) };
  }
  return ask('default').catch((status) => (status >= 400 && status < 500 ? Promise.reject(status) : ask('force-cache')));
};
