// SPDX-License-Identifier: Apache-2.0
// What stands in the place of a map or a video until somebody wants it.

import { UrlOf, appendChild, bare, createElement, getAttribute, page } from './natives.js';
import { button, make, shadow } from './view.js';
import { language } from './script-tag.js';
import { words } from './words.js';
import { find } from './state.js';
import { decide } from './deciding.js';

const hostOf = (frame) => {
  try {
    return new UrlOf(getAttribute(frame, 'data-src') || '', page.baseURI).host;
  } catch {
    return '';
  }
};

/** The card of a frame. Loading it once is no choice for the next time. */
export const card = (frame, once) => {
  const say = words(language);
  const host = createElement('pv-embed');
  const purpose = find(getAttribute(frame, 'data-consent'));
  const always = () => {
    const answers = bare();
    answers[purpose.id] = true;
    decide(answers);
  };
  appendChild(
    shadow(host),
    make('div', { class: 'card', role: 'group', 'aria-label': getAttribute(frame, 'title') || say.embed },
      make('p', { class: 'title' }, say.embed + (hostOf(frame) ? ': ' + hostOf(frame) : '')),
      make('p', {}, say.embedMeaning),
      make('div', { class: 'both' },
        button('plain', say.embedOnce, once),
        purpose && purpose.site ? button('plain', say.embedAlways, always) : null)),
  );
  return host;
};
