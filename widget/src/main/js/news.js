// SPDX-License-Identifier: Apache-2.0
// What the business has to tell all visitors, such as a change of its policy. It stands in the page, covers nothing and takes no focus.
// Nothing is stored: who closes it has closed it on this page.

import { appendChild, createElement, insertBefore, now, own, page, parentOf, removeChild } from './natives.js';
import { button, link, make, shadow } from './view.js';
import { language, server, wish } from './script-tag.js';
import { words } from './words.js';
import { current } from './state.js';

const place = (text) => {
  const say = words(language);
  const host = createElement('pv-news');
  appendChild(shadow(host), make('section', { class: 'news', 'aria-label': say.news },
    make('p', {}, make('strong', {}, String(own(text, 'title')))),
    make('p', { class: 'links' }, link(server + String(own(text, 'link')), say.newsRead), button('link', say.close, () => removeChild(parentOf(host), host)))));
  insertBefore(page.body, host, page.body.firstChild);
};

/** Shows what is still to be told, the latest on top. */
export const showNews = () => {
  for (let list = current().news, i = list.length - 1; wish.auto && i >= 0; i--) {
    const text = own(list[i], language);
    if (text && own(list[i], 'until') > now()) place(text);
  }
};
