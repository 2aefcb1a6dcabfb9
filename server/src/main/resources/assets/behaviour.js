// SPDX-License-Identifier: Apache-2.0
// Pages work without this file. Each behaviour is asked for by a data attribute.

/* A form is not sent twice while the first answer is on its way. An answer that is a file leaves the page: so not for ever. */
const PATIENCE = 3000;
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, PATIENCE);
});

/* Coming back with the browser's button shows the page as it was left; its forms may be sent again. */
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

/* The list of mistakes takes the focus, so that a screen reader begins with it. */
document.querySelector('[data-focus]')?.focus();
