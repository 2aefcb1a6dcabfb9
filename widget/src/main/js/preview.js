// SPDX-License-Identifier: Apache-2.0
// The banner as it would be, in the page on which the business makes it. Nothing is remembered or sent.

import { Observer, all, appendChild, createElement, getAttribute, setText } from './natives.js';
import { make, shadow } from './view.js';
import { read } from './configuration.js';
import { language } from './script-tag.js';
import { both } from './banner.js';
import { guarded } from './hearing.js';

const draw = (stage) => {
  const found = read(getAttribute(stage, 'data-configuration'), getAttribute(stage, 'lang') || language);
  if (!found) return;
  const host = createElement('pv-sample');
  appendChild(
    shadow(host, found.look),
    make('section', { class: 'region sample', 'aria-label': found.texts.title },
      make('p', { class: 'title' }, found.texts.title),
      make('p', {}, found.texts.intro),
      both(found.texts, () => {}, () => {}),
      make('p', { class: 'links' }, make('button', { type: 'button', class: 'link' }, found.texts.settings))),
  );
  host.lang = getAttribute(stage, 'lang') || language;
  setText(stage, '');
  appendChild(stage, host);
};

/** Draws every stage on the page, and again when its configuration changes; false when there is none. */
export const preview = () => {
  const stages = all('[data-privacidad-preview]');
  for (let i = 0; i < stages.length; i++) {
    guarded(() => draw(stages[i]));
    new Observer(() => guarded(() => draw(stages[i]))).observe(stages[i], { attributes: true, attributeFilter: ['data-configuration'] });
  }
  return stages.length > 0;
};
