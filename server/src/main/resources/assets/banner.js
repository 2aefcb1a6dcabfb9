// SPDX-License-Identifier: Apache-2.0
// Shows the banner of a website as it is being made: each change of the form goes into the picture above it.
const bannerForm = document.querySelector('[data-banner]');
const LABELS = { title: 'title', intro: 'intro', accept: 'accept-label', reject: 'reject-label', settings: 'settings' };

function luminance(colour) {
  const part = (at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/* White where it can be read at least as well as black (WCAG 2.2, contrast ratio). */
function on(colour) {
  const light = luminance(colour);
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#ffffff' : '#000000';
}

function draw() {
  const value = (name) => bannerForm.elements.namedItem(name).value;
  for (const stage of bannerForm.querySelectorAll('[data-privacidad-preview]')) {
    const found = JSON.parse(stage.dataset.configuration);
    for (const name of ['background', 'ink', 'accept', 'reject', 'position']) found.look[name] = value(name);
    found.look.onAccept = on(found.look.accept);
    found.look.onReject = on(found.look.reject);
    found.texts[stage.lang] = {};
    for (const [name, field] of Object.entries(LABELS)) found.texts[stage.lang][name] = value(field + '-' + stage.lang);
    stage.dataset.configuration = JSON.stringify(found);
  }
}

bannerForm?.addEventListener('input', draw);
