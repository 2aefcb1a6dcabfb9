// SPDX-License-Identifier: Apache-2.0
// The other banner with the same question, for the benchmark.
var klaroConfig = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  hideDeclineAll: false,
  translations: {
    en: {
      consentNotice: { description: 'We count visits, show maps and videos of other services, or share information only if you want us to. You can change your mind whenever you like.', learnMore: 'Choose one by one' },
      ok: 'Accept all',
      decline: 'Reject all',
      purposes: { analytics: { title: 'Counting visits' }, embeds: { title: 'Maps and videos' }, preferences: { title: 'Preferences' }, marketing: { title: 'Advertisements' }, sale: { title: 'Sharing' } },
    },
  },
  services: [
    { name: 'analytics', purposes: ['analytics'] },
    { name: 'embeds', purposes: ['embeds'] },
    { name: 'preferences', purposes: ['preferences'] },
    { name: 'marketing', purposes: ['marketing'] },
    { name: 'sale', purposes: ['sale'] },
  ],
};
