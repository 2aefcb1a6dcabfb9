// SPDX-License-Identifier: Apache-2.0
// Who hears of what happens. A mistake in a listener of the page is the page's; a mistake of ours stays in here.

import { CustomEventOf, bare, dispatch, freeze, page, push } from './natives.js';

const listeners = bare();

/** Calls somebody when something happens: change, shown, gpc, ready or problem. */
export const on = (what, listener) => {
  if (typeof listener === 'function') push((listeners[what] = listeners[what] || []), listener);
};

/** Tells of it: those who asked, and the page by an event of the document. */
export const tell = (what, detail) => {
  const list = listeners[what] || [];
  for (let i = 0; i < list.length; i++) guarded(() => list[i](detail));
  guarded(() => dispatch(page, new CustomEventOf('privacidad:' + what, { detail: detail && freeze(detail) })));
};

let telling = false;

/** Does something that must not disturb the page; what goes wrong is told as a problem. */
export const guarded = (deed) => {
  try {
    return deed();
  } catch (error) {
    if (!telling) {
      telling = true;
      tell('problem', { message: String(error && error.message) });
      telling = false;
    }
    return undefined;
  }
};
