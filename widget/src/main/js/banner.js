// SPDX-License-Identifier: Apache-2.0
// What visitors are asked: a region of the page among others. It takes no focus, closes no way, and yes and no are one press each.

import { appendChild, bare, createElement, insertBefore, listen, page, parentOf, removeChild, trusted } from './natives.js';
import { button, link, make, shadow } from './view.js';
import { language, server, wish } from './script-tag.js';
import { words } from './words.js';
import { again, allowed, asked, bySignal, current, open, signal, unsaid } from './state.js';
import { decide, decideRest } from './deciding.js';
import { receipt } from './proof.js';
import { runsOn } from './blocking.js';
import { guarded, tell } from './hearing.js';

let region = null;
let opener = null;

/** The line that says that the browser's signal is obeyed; a law wants it shown (11 CCR 7025(c)(6), read 2026-11). Never said in vain. */
export const signalLine = () => {
  const say = words(language);
  let obeyed = false;
  let otherwise = false;
  for (let list = asked(), i = 0; signal && i < list.length; i++) {
    if (list[i].signal) {
      if (allowed(list[i].id)) otherwise = true;
      else obeyed = true;
    }
  }
  if (otherwise) return make('p', { class: 'signal' }, say.signalOtherwise);
  return obeyed ? make('p', { class: 'signal' }, make('strong', {}, say.signal + '. '), say.signalMeaning) : null;
};

/** Both answers side by side: the same size, the same weight, one press each. */
export const both = (texts, yes, no) =>
  make('div', { class: 'both' }, button('answer accept', texts.accept, yes), button('answer reject', texts.reject, no));

/** Where more can be read. */
const policyLink = () => link(server + '/p/policy/' + language, words(language).policy);

const answerTo = (purpose) => {
  const say = words(language);
  const name = 'privacidad-' + purpose.id;
  const yes = allowed(purpose.id);
  const option = (value, label, on) =>
    make('label', {}, make('input', { type: 'radio', name, value, checked: on }), label);
  return make('fieldset', {},
    make('legend', {}, purpose.words.title),
    make('p', {}, purpose.words.meaning),
    bySignal(purpose) ? make('p', { class: 'signal' }, say.signalNo) : null,
    make('div', { class: 'pair' }, option('yes', say.yes, yes), option('no', say.no, !yes)));
};

/** The settings: each purpose by itself. */
export const settings = (done, inPage) => {
  const say = words(language);
  const list = asked();
  const form = make('form', { class: 'settings' }, make('h2', { tabindex: '-1', class: 'title' }, say.choices), signalLine());
  if (!list.length) appendChild(form, make('p', {}, say.nothing));
  for (let i = 0; i < list.length; i++) appendChild(form, answerTo(list[i]));
  const save = () => {
    const answers = bare();
    for (let i = 0; i < list.length; i++) {
      answers[list[i].id] = form.elements.namedItem('privacidad-' + list[i].id).value === 'yes';
    }
    decide(answers);
    done();
  };
  listen(form, 'submit', (event) => {
    event.preventDefault();
    if (trusted(event)) guarded(save);
  });
  if (list.length) appendChild(form, make('div', { class: 'both' }, button('plain', say.save, save), inPage ? null : button('plain', say.back, () => done(true))));
  else if (!inPage) appendChild(form, button('plain', say.back, () => done(true)));
  appendChild(form, make('p', { class: 'links' }, policyLink()));
  return form;
};

const close = () => {
  if (region && parentOf(region)) removeChild(parentOf(region), region);
  region = null;
  if (opener) guarded(() => opener.focus());
  opener = null;
};

/* At the front of the page, so that the keyboard comes to it first; fixed over it, so that nothing moves. */
const place = (content, label) => {
  const where = opener;
  opener = null;
  close();
  opener = where;
  region = createElement('pv-banner');
  const position = wish.position || current().look.position;
  appendChild(shadow(region), make('section', { class: 'region ' + (position === 'center' ? 'center' : 'bottom'), role: 'region', 'aria-label': label }, content));
  insertBefore(page.body, region, page.body.firstChild);
};

/* Whoever said yes to something less reads what it is about now, and nothing else. */
const more = () => {
  const box = make('div', {}, make('p', { class: 'title' }, words(language).again));
  for (let list = unsaid(), i = 0; i < list.length; i++) appendChild(box, make('p', {}, make('strong', {}, list[i].words.title + '. '), list[i].words.meaning));
  return box;
};

/* About one thing, the buttons say what is asked; about several, all. */
const labels = () => {
  const list = unsaid();
  return again() && list.length === 1 && list[0].words.yes && list[0].words.no ? { accept: list[0].words.yes, reject: list[0].words.no } : current().texts;
};

const first = () => {
  const texts = current().texts;
  return make('div', {},
    again() ? more() : make('div', {}, make('p', { class: 'title' }, texts.title), make('p', {}, texts.intro)),
    signalLine(),
    both(labels(), () => decideRest(true), () => decideRest(false)),
    make('p', { class: 'links' }, button('link', texts.settings, () => showSettings(null, showBanner)), policyLink()));
};

/** The first question. */
export const showBanner = () => {
  place(first(), current().texts.title);
  tell('shown', { what: 'banner' });
};

/** Says that the signal is obeyed, where there is nothing left to ask. */
export const showSignal = () => {
  const say = words(language);
  const line = signalLine();
  if (!line) return;
  place(make('div', {}, line, make('p', { class: 'links' },
    button('link', say.choices, () => showSettings(null, close)), button('link', say.close, close), policyLink())), say.signal);
  tell('shown', { what: 'signal' });
};

/** The settings over the page, opened by somebody: the focus goes there, and back when they are closed. */
export const showSettings = (from, back) => {
  opener = from || opener;
  const form = settings((unchanged) => (unchanged ? (back || close)() : saved()));
  place(form, words(language).choices);
  listen(form, 'keydown', (event) => {
    if (event.key === 'Escape') guarded(back || close);
  });
  form.querySelector('.title').focus();
  tell('shown', { what: 'preferences' });
};

const download = () =>
  receipt().then((text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    make('a', { href: address, download: 'recibo-receipt.txt' }).click();
    URL.revokeObjectURL(address);
  }).catch(() => tell('problem', { message: 'no receipt' }));

/* What was saved is said in words, with the proof; it is closed by whoever read it. */
const saved = () => {
  const say = words(language);
  const message = make('div', {},
    make('p', { class: 'title', role: 'status', tabindex: '-1' }, say.saved),
    runsOn() ? make('p', {}, say.stop) : null,
    make('p', { class: 'links' }, button('link', say.close, close), button('link', say.proof, download),
      runsOn() ? button('link', say.reload, () => location.reload()) : null));
  place(message, say.saved);
  message.querySelector('.title').focus();
};

/** After a decision that was made elsewhere, the question is over. */
export const settle = () => {
  if (region && !open()) close();
};

let fixed = null;
/** The way back to the settings, always in reach, unless the page has a link of its own. */
export const keepLink = (hasOwn) => {
  if (hasOwn || fixed || !wish.auto) return;
  fixed = createElement('pv-choices');
  appendChild(shadow(fixed), button('reopen', words(language).choices, (event) => showSettings(event.target, close)));
  appendChild(page.body, fixed);
};
