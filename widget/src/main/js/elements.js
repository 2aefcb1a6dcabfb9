// SPDX-License-Identifier: Apache-2.0
// Elements that a page can put where it likes. Without this script, what stands inside them is shown: a plain link.

import { all, appendChild, getAttribute, hasAttribute, keys, own, setText } from './natives.js';
import { button, link, make, shadow } from './view.js';
import { language, server } from './script-tag.js';
import { words } from './words.js';
import { current, find } from './state.js';
import { settings, showSettings, signalLine } from './banner.js';
import { guarded } from './hearing.js';

const say = words(language);

const choicesLink = (element) => {
  const open = button('link', getAttribute(element, 'label') || say.choices, (event) => showSettings(event.target));
  const line = signalLine();
  appendChild(shadow(element), make('span', {}, open, line ? make('span', { class: 'signal' }, ' ', line.firstChild) : null));
};

const policy = (element) => appendChild(shadow(element), link(server + '/p/policy/' + language, say.policy));

/* In the page itself, where no banner is wanted; it is drawn anew after a decision. */
const preferences = (element) => {
  const root = element.shadowRoot || shadow(element);
  setText(root, '');
  appendChild(root, make('section', { class: 'inline', 'aria-label': say.choices }, settings(() => {
    preferences(element);
    appendChild(root, make('p', { role: 'status', class: 'inline' }, say.saved));
  }, true)));
};

const request = (element) => {
  const kinds = current().kinds;
  const choice = make('select', { name: 'kind', id: 'kind' });
  for (let names = kinds ? keys(kinds) : [], i = 0; i < names.length; i++) appendChild(choice, make('option', { value: names[i] }, String(kinds[names[i]])));
  appendChild(shadow(element), make('form', { method: 'get', action: server + '/p/contact/' + language, class: 'inline' },
    make('p', { class: 'title' }, say.request),
    kinds ? make('p', {}, make('label', { for: 'kind' }, say.requestKind + ' '), choice) : null,
    make('button', { type: 'submit', class: 'plain' }, say.requestGo)));
};

/* In the form of the page, so that the answer is sent with it; unticked, with the number of the words that were shown. */
const consentBox = (element) => {
  const purpose = find(getAttribute(element, 'purpose') || 'marketing-' + (getAttribute(element, 'channel') || 'email'));
  if (!purpose) return;
  const name = getAttribute(element, 'name') || purpose.id;
  setText(element, '');
  appendChild(element, make('label', {}, make('input', { type: 'checkbox', name, value: 'yes' }), ' ' + purpose.words.question));
  appendChild(element, make('small', {}, ' ' + purpose.words.meaning));
  appendChild(element, make('input', { type: 'hidden', name: name + '-words', value: purpose.words.hash }));
};

const notice = (element) => {
  const text = own(own(current().notices, getAttribute(element, 'point') || ''), language);
  if (typeof own(text, 'short') !== 'string') return;
  appendChild(shadow(element), make('details', { class: 'notice' }, make('summary', {}, say.notice), make('p', {}, text.short),
    typeof own(text, 'link') === 'string' ? link(server + text.link, say.policy) : null));
  const field = getAttribute(element, 'for') && document.getElementById(getAttribute(element, 'for'));
  if (field && !hasAttribute(field, 'aria-description')) field.setAttribute('aria-description', text.short);
};

const KINDS = {
  'pv-choices-link': choicesLink,
  'pv-policy': policy,
  'pv-preferences': preferences,
  'pv-request-form': request,
  'pv-consent-box': consentBox,
  'pv-notice': notice,
};

/** True when the page has its own way to the settings. */
export const hasLink = () => all('pv-choices-link,pv-preferences').length > 0;

/** Makes the elements known to the browser, which then fills those that are there and those to come. */
export const define = () => {
  for (let names = keys(KINDS), i = 0; i < names.length; i++) {
    const fill = KINDS[names[i]];
    if (customElements.get(names[i])) continue;
    customElements.define(names[i], class extends HTMLElement {
      connectedCallback() {
        if (!this.hasAttribute('data-filled')) {
          this.setAttribute('data-filled', '');
          guarded(() => fill(this));
        }
      }
    });
  }
};

/** Draws again what shows the state of choices. */
export const redraw = () => {
  const list = all('pv-preferences');
  for (let i = 0; i < list.length; i++) guarded(() => preferences(list[i]));
};
