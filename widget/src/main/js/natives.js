// SPDX-License-Identifier: Apache-2.0
// The browser's own functions as they were when this script began: a page that replaces them later changes nothing here.
// Properties are only read where an object has them itself, so that nothing hung onto Object.prototype is taken for an answer.

const { apply } = Reflect;
const method = (owner, name) => {
  const original = owner[name];
  return (self, ...args) => apply(original, self, args);
};
const getter = (owner, name) => {
  const original = Object.getOwnPropertyDescriptor(owner, name).get;
  return (self) => apply(original, self, []);
};
const setter = (owner, name) => {
  const original = Object.getOwnPropertyDescriptor(owner, name).set;
  return (self, value) => apply(original, self, [value]);
};

export const has = method(Object.prototype, 'hasOwnProperty');
export const own = (holder, name) => (holder !== null && typeof holder === 'object' && has(holder, name) ? holder[name] : undefined);
export const bare = () => Object.create(null);
export const { keys, freeze, defineProperty } = Object;
export const { isArray } = Array;
export const { parse, stringify } = JSON;
export const now = Date.now;
export const push = method(Array.prototype, 'push');
export const test = method(RegExp.prototype, 'test');
export const split = method(String.prototype, 'split');

export const page = document;
export const createElement = method(Document.prototype, 'createElement').bind(null, page);
export const all = method(Document.prototype, 'querySelectorAll').bind(null, page);
export const matches = method(Element.prototype, 'matches');
export const allWithin = method(Element.prototype, 'querySelectorAll');
export const getAttribute = method(Element.prototype, 'getAttribute');
export const setAttribute = method(Element.prototype, 'setAttribute');
export const hasAttribute = method(Element.prototype, 'hasAttribute');
export const removeAttribute = method(Element.prototype, 'removeAttribute');
export const attributesOf = getter(Element.prototype, 'attributes');
export const attachShadow = method(Element.prototype, 'attachShadow');
export const appendChild = method(Node.prototype, 'appendChild');
export const insertBefore = method(Node.prototype, 'insertBefore');
export const replaceChild = method(Node.prototype, 'replaceChild');
export const removeChild = method(Node.prototype, 'removeChild');
export const setText = setter(Node.prototype, 'textContent');
export const getText = getter(Node.prototype, 'textContent');
export const parentOf = getter(Node.prototype, 'parentNode');
export const listen = method(EventTarget.prototype, 'addEventListener');
export const dispatch = method(EventTarget.prototype, 'dispatchEvent');
export const trusted = (event) => event.isTrusted === true;
export const later = setTimeout.bind(window);
export const CustomEventOf = CustomEvent;
export const Observer = MutationObserver;
export const Sheet = typeof CSSStyleSheet === 'function' ? CSSStyleSheet : null;
export const UrlOf = URL;

const ask = typeof fetch === 'function' ? fetch.bind(window) : null;
const body = ask ? method(Response.prototype, 'text') : null;

/** Asks our own server; what comes back is text that is still to be read with care. Rejects on anything but a good answer. */
export const request = (address, options) =>
  ask ? ask(address, options).then((answer) => (answer.ok ? body(answer) : Promise.reject(answer.status))) : Promise.reject(0);

/** 128 bits from the browser's generator, as 32 hexadecimal digits. */
export const randomId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let id = '';
  for (let i = 0; i < 16; i++) id += (bytes[i] + 256).toString(16).slice(1);
  return id;
};

/** True while the page is under the hand of its visitor: a script alone cannot make it so. */
export const underHand = () => !navigator.userActivation || navigator.userActivation.isActive;
