// SPDX-License-Identifier: Apache-2.0
// A decision, and all that follows from it. Whoever must know signs up here, so that nobody needs to know who that is.

import { bare, push } from './natives.js';
import { answer, asked, standing, unsaid } from './state.js';
import { guarded, tell } from './hearing.js';

const followers = [];

/** Signs up for decisions. */
export const follow = (follower) => push(followers, follower);

/** Has everybody look again at what may be done. */
export const refresh = (decided) => {
  for (let i = 0; i < followers.length; i++) guarded(() => followers[i](decided));
};

/** Takes answers by purpose. */
export const decide = (answers) => {
  if (!answer(answers)) return;
  refresh(true);
  tell('change', standing());
};

const alike = (list, yes) => {
  const answers = bare();
  for (let i = 0; i < list.length; i++) answers[list[i].id] = yes;
  decide(answers);
};

/** The same answer to everything that visitors are asked. */
export const decideAll = (yes) => alike(asked(), yes);

/** The same answer to everything that is still open; what was said stays. */
export const decideRest = (yes) => alike(unsaid(), yes);
