// SPDX-License-Identifier: Apache-2.0
// The string by which advertising networks ask (IAB Global Privacy Platform): made by the server for every combination of answers, and
// handed out here, where the business wants that.

import { defineProperty, own, push } from './natives.js';
import { allowed, current, find, signal } from './state.js';

const no = (name) => (find(name) ? (allowed(name) ? '0' : '1') : '0');
const text = () => own(current().gpp, no('sale-sharing') + no('targeted-ads') + (signal ? '1' : '0')) || '';
const listeners = [];

const ping = () => ({
  gppVersion: '1.1', cmpStatus: 'loaded', cmpDisplayStatus: 'hidden', signalStatus: 'ready', supportedAPIs: ['7:usnat'], cmpId: 0,
  sectionList: [7], applicableSections: [7], gppString: text(), parsedSections: {},
});

const answer = (command, callback, parameter) => {
  const reply = (data) => typeof callback === 'function' && callback(data, true);
  if (command === 'ping') reply(ping());
  else if (command === 'hasSection') reply(parameter === 'usnat');
  else if (command === 'addEventListener') {
    push(listeners, callback);
    reply({ eventName: 'listenerRegistered', listenerId: listeners.length, data: true, pingData: ping() });
  } else if (command === 'removeEventListener') {
    listeners[parameter - 1] = null;
    reply(true);
  } else if (typeof callback === 'function') callback(null, false);
};

/** Answers networks under the name that they call, unless somebody else does. */
export const gpp = () => {
  if (!current().gpp) return;
  if (!('__gpp' in window)) defineProperty(window, '__gpp', { value: answer });
  for (let i = 0; i < listeners.length; i++) {
    if (listeners[i]) listeners[i]({ eventName: 'signalStatus', listenerId: i + 1, data: 'ready', pingData: ping() }, true);
  }
};
