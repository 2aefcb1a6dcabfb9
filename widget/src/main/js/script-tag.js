// SPDX-License-Identifier: Apache-2.0
// What the one line on the page says: as data attributes, or as parameters of the address where a tag manager strips attributes.

import { UrlOf, all, getAttribute, page, test } from './natives.js';

const tag = page.currentScript || all('script[src*="/widget.js"]')[0];
const address = new UrlOf((tag && tag.src) || page.baseURI);

const said = (name) => (tag && getAttribute(tag, 'data-' + name)) || address.searchParams.get(name) || '';

/** Where the server is: the script's own origin, and nothing else is ever asked. */
export const server = address.origin;

/** How the page wants the script: see docs/website-en.md. */
export const wish = {
  auto: said('auto') !== 'false',
  google: said('consent-mode'),
  position: said('position'),
  domains: said('domains'),
  nonce: (tag && tag.nonce) || '',
};

const tongue = (name) => (test(/^es\b/i, name) ? 'es' : test(/^en\b/i, name) ? 'en' : '');

/** es or en: what the line says, else the page's language, else the browser's. */
export const language = tongue(said('lang')) || tongue(page.documentElement.lang) || tongue(navigator.language || '') || 'en';
