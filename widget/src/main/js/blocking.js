// SPDX-License-Identifier: Apache-2.0
// Keeps marked scripts and frames from loading until their purpose is allowed, also those that the page puts in later.
//
// What is marked as the guide says (type="text/plain", data-src) is not loaded by any browser, with this script or without. A script
// that a page runs by itself cannot be called back: by the time anybody hears of it, it is on its way.

import {
  Observer, all, allWithin, attributesOf, createElement, getAttribute, getText, hasAttribute, insertBefore, matches, page,
  parentOf, push, removeAttribute, removeChild, replaceChild, setAttribute, setText,
} from './natives.js';
import { wish } from './script-tag.js';
import { allowed, current } from './state.js';
import { card } from './embed.js';
import { guarded } from './hearing.js';

const SCRIPTS = 'script[type="text/plain"][data-consent]';
const FRAMES = 'iframe[data-consent]';
const waiting = [];
const cards = new Map();
const ran = new Set();

let policy = null;
/* Pages that demand trusted types (w3c/trusted-types) get addresses that the page itself wrote. */
const trust = (kind, value) => {
  if (!window.trustedTypes) return value;
  policy = policy || window.trustedTypes.createPolicy('privacidad', { createScriptURL: (one) => one, createScript: (one) => one });
  return policy[kind](value);
};

/* Where the page vouches for its scripts by a nonce, one without it was put there by somebody else. */
const vouched = (script) => !wish.nonce || script.nonce === wish.nonce;

const run = (script) => {
  const live = createElement('script');
  const list = attributesOf(script);
  for (let i = 0; i < list.length; i++) {
    const { name, value } = list[i];
    if (name !== 'type' && name !== 'data-src' && name !== 'src' && name !== 'data-type') setAttribute(live, name, value);
  }
  const kind = getAttribute(script, 'data-type');
  if (kind) setAttribute(live, 'type', kind);
  live.nonce = script.nonce || '';
  const address = getAttribute(script, 'data-src') || getAttribute(script, 'src');
  if (address) {
    live.async = hasAttribute(script, 'async');
    live.src = trust('createScriptURL', address);
  } else {
    const code = trust('createScript', getText(script));
    if (typeof code === 'string') setText(live, code);
    else live.text = code;
  }
  ran.add(getAttribute(script, 'data-consent'));
  if (parentOf(script)) replaceChild(parentOf(script), live, script);
};

/** Shows a frame, in the place of its card. */
export const show = (frame) => {
  const shown = cards.get(frame);
  if (shown && parentOf(shown.host)) removeChild(parentOf(shown.host), shown.host);
  cards.delete(frame);
  removeAttribute(frame, 'hidden');
  setAttribute(frame, 'src', getAttribute(frame, 'data-src') || '');
};

const hold = (frame) => {
  if (hasAttribute(frame, 'src')) {
    if (!hasAttribute(frame, 'data-src')) setAttribute(frame, 'data-src', getAttribute(frame, 'src'));
    removeAttribute(frame, 'src');
  }
  const before = cards.get(frame);
  if ((before && before.known === !!current()) || !parentOf(frame)) return;
  setAttribute(frame, 'hidden', '');
  const host = card(frame, () => show(frame));
  cards.set(frame, { host, known: !!current() });
  if (before) replaceChild(parentOf(before.host), host, before.host);
  else insertBefore(parentOf(frame), host, frame);
};

const take = (element) => {
  if (matches(element, SCRIPTS) || matches(element, FRAMES)) push(waiting, element);
};

/** Lets through what is allowed by now. */
export const release = () => {
  for (let i = 0; i < waiting.length; i++) {
    const element = waiting[i];
    if (!element) continue;
    const may = allowed(getAttribute(element, 'data-consent'));
    if (matches(element, 'script')) {
      if (may) {
        waiting[i] = null;
        if (vouched(element)) guarded(() => run(element));
      }
    } else if (may) {
      if (cards.has(element) || !hasAttribute(element, 'src')) guarded(() => show(element));
      waiting[i] = null;
    } else {
      guarded(() => hold(element));
    }
  }
};

/** True when something has run whose purpose is no longer allowed: only loading the page again stops it. */
export const runsOn = () => {
  let any = false;
  ran.forEach((purpose) => {
    if (!allowed(purpose)) any = true;
  });
  return any;
};

/** Looks at what is on the page, and from now on at what is put in. */
export const watch = () => {
  const there = all(SCRIPTS + ',' + FRAMES);
  for (let i = 0; i < there.length; i++) take(there[i]);
  release();
  new Observer((changes) => guarded(() => {
    const before = waiting.length;
    for (let i = 0; i < changes.length; i++) {
      const added = changes[i].addedNodes;
      for (let j = 0; j < added.length; j++) {
        if (added[j].nodeType === 1) {
          take(added[j]);
          const inner = allWithin(added[j], SCRIPTS + ',' + FRAMES);
          for (let k = 0; k < inner.length; k++) take(inner[k]);
        }
      }
    }
    if (waiting.length > before) release();
  })).observe(page, { childList: true, subtree: true });
};
