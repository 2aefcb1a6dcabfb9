// SPDX-License-Identifier: Apache-2.0
// A long page folds its chapters on a telephone. On a wide screen, on paper and without script all of it is open.
const chapters = Array.from(document.querySelectorAll('[data-fold]'));

function all(open) {
  chapters.forEach((chapter) => { chapter.open = open; });
}

function wanted() {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const chapter = place?.closest('[data-fold]');
  if (chapter && !chapter.open) {
    chapter.open = true;
    place.scrollIntoView();
  }
}

if (matchMedia('(max-width: 40rem)').matches) {
  all(false);
  addEventListener('beforeprint', () => all(true));
  addEventListener('hashchange', wanted);
  wanted();
}
