// SPDX-License-Identifier: Apache-2.0
// Tells the server what was chosen, so that it can be proven. What does not arrive is told again on the next page.

import { keys, now, push, request, stringify } from './natives.js';
import { language, server } from './script-tag.js';
import { choices, lasting, remember, signalSeen, subject } from './memory.js';
import { current, signal } from './state.js';
import { tell } from './hearing.js';

/* A simple request (Fetch, 3.2.2): nothing is asked beforehand, nothing but these words is sent, and no cookie goes along. */
const post = (path, body) =>
  request(server + path, {
    method: 'POST',
    mode: 'cors',
    credentials: 'omit',
    keepalive: true,
    referrerPolicy: 'origin',
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    body: stringify(body),
  });

const STALE = 409;
let stale = () => {};

/** Says what to do when a yes was given under words that are no longer those: it does not count. */
export const onStale = (deed) => {
  stale = deed;
};

/** Sends what has not been sent. */
export const send = () => {
  const rows = [];
  for (let names = keys(choices), i = 0; i < names.length; i++) {
    const row = choices[names[i]];
    if (!row.sent) push(rows, { purpose: names[i], answer: row.yes ? 'yes' : 'no', age: now() - row.at, signal: row.signal, words: row.hash });
  }
  const tellSignal = signal && signalSeen.at > 0 && !signalSeen.sent && lasting();
  if (!current() || !(rows.length || tellSignal)) return;
  const body = { subject: subject(), version: current().version, language, choices: rows };
  if (tellSignal) body.signalAge = now() - signalSeen.at;
  post('/widget/choices', body).then(
    () => {
      for (let i = 0; i < rows.length; i++) choices[rows[i].purpose].sent = true;
      if (tellSignal) signalSeen.sent = true;
      remember();
      tell('recorded', { entries: rows.length });
    },
    (status) => {
      if (status === STALE) {
        for (let i = 0; i < rows.length; i++) if (rows[i].answer === 'yes') delete choices[rows[i].purpose];
        remember();
        stale();
      } else {
        tell('problem', { message: 'not recorded yet' });
      }
    },
  );
};

/** The signed receipts of what was chosen here, as text. */
export const receipt = () => (subject() ? post('/widget/receipts', { subject: subject(), language }) : Promise.resolve(''));
