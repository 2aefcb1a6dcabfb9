// SPDX-License-Identifier: Apache-2.0
// Elements with words in them; words are never read as markup. Styles go in as a sheet of their own, which no content policy forbids.

import { Sheet, appendChild, attachShadow, createElement, keys, listen, setAttribute, setText, trusted } from './natives.js';
import { CSS } from './css.js';
import { current } from './state.js';
import { language } from './script-tag.js';
import { guarded } from './hearing.js';

/** An element with attributes and children; a text is a child that is shown as it stands. */
export const make = (name, attributes, ...children) => {
  const element = createElement(name);
  for (let names = keys(attributes), i = 0; i < names.length; i++) {
    const value = attributes[names[i]];
    if (value === true) setAttribute(element, names[i], '');
    else if (value !== false && value !== undefined) setAttribute(element, names[i], value);
  }
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (typeof child === 'string') appendChild(element, textNode(child));
    else if (child) appendChild(element, child);
  }
  return element;
};

const textNode = (words) => {
  const node = document.createTextNode('');
  setText(node, words);
  return node;
};

/** A button that only a person can press: what a script makes up is no press. */
export const button = (kind, words, deed) => {
  const element = make('button', { type: 'button', class: kind }, words);
  listen(element, 'click', (event) => {
    if (trusted(event)) guarded(() => deed(event));
  });
  return element;
};

/** A link to a page of the server. */
export const link = (address, words) => make('a', { href: address }, words);

const colours = (look) =>
  ':host{--paper:' + look.background + ';--ink:' + look.ink + ';--accept:' + look.accept + ';--reject:' + look.reject +
  ';--on-accept:' + look.onAccept + ';--on-reject:' + look.onReject + '}';

/** The shadow of an element, in which the page's styles do not reach ours, nor ours the page's. */
export const shadow = (host, look) => {
  const root = attachShadow(host, { mode: 'open' });
  const found = look || (current() && current().look);
  setAttribute(host, 'lang', language);
  if (Sheet && 'adoptedStyleSheets' in root) {
    const sheet = new Sheet();
    sheet.replaceSync((found ? colours(found) : '') + CSS);
    root.adoptedStyleSheets = [sheet];
  }
  return root;
};
