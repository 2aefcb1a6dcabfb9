// SPDX-License-Identifier: Apache-2.0
// Shows how far long work is while it goes on. At its end the page is loaded anew, with the result. Without this file the page has a
// link that does the same.
const place = document.querySelector('[data-progress]');
const PATIENCE_MS = 5000;
const PACE_MS = 2000;

function show(html) {
  place.innerHTML = html;
  if (place.querySelector('[data-ended]')) {
    location.reload();
  }
}

/* Where events do not come through, as behind some proxies: asks again and again. */
function ask(address) {
  setTimeout(async () => {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (answer?.ok) {
      show(await answer.text());
    }
    ask(address);
  }, PACE_MS);
}

function listen(address) {
  const events = new EventSource(address);
  const giveUp = () => { events.close(); ask(address); };
  const patience = setTimeout(giveUp, PATIENCE_MS);
  events.onmessage = (event) => { clearTimeout(patience); show(event.data); };
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) {
      clearTimeout(patience);
      giveUp();
    }
  };
}

if (place) {
  listen(place.dataset.progress);
}
