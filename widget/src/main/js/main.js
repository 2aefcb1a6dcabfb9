// SPDX-License-Identifier: Apache-2.0
// The order of things: hold everything back, bring the configuration, obey what was chosen, ask what is still open.

import { later, page, split } from './natives.js';
import { wish } from './script-tag.js';
import { bring } from './configuration.js';
import { current, noteSignal, open, signal, use } from './state.js';
import { release, watch } from './blocking.js';
import { bridges, googleDefault } from './bridges.js';
import { gpp } from './gpp.js';
import { follow } from './deciding.js';
import { keepLink, settle, showBanner, showSignal, signalLine } from './banner.js';
import { define, hasLink, redraw } from './elements.js';
import { begin, publish } from './api.js';
import { onStale, send } from './proof.js';
import { preview } from './preview.js';
import { showNews } from './news.js';
import { guarded, tell } from './hearing.js';

const here = () => {
  const names = split(wish.domains, ',');
  for (let i = 0; i < names.length; i++) {
    const name = names[i].trim();
    if (location.hostname === name || location.hostname.endsWith('.' + name)) return true;
  }
  return wish.domains === '';
};

const told = (decided) => {
  const list = bridges(decided);
  for (let i = 0; i < list.length; i++) guarded(list[i]);
  guarded(gpp);
};

const ask = (first) => {
  if (!wish.auto) return;
  if (open() && current().ask) showBanner();
  else if (signal && first) showSignal();
};

const begun = (found) => {
  use(found);
  const first = noteSignal();
  release();
  told(false);
  guarded(define);
  begin();
  tell('ready');
  if (signal) tell('gpc', { honored: signalLine() !== null });
  guarded(() => ask(first));
  guarded(showNews);
  guarded(() => keepLink(hasLink() || (open() && found.ask)));
  guarded(() => send());
};

const start = () => {
  watch();
  bring().then((found) => guarded(() => begun(found)), () => tell('problem', { message: 'no configuration' }));
};

follow((decided) => {
  release();
  told(decided);
  settle();
  redraw();
  keepLink(hasLink());
  if (decided) send();
});
onStale(() => later(() => guarded(() => ask(false)), 0));

guarded(() => {
  if (preview() || !here() || !publish()) return;
  googleDefault();
  if (page.body) guarded(start);
  else page.addEventListener('DOMContentLoaded', () => guarded(start));
});
