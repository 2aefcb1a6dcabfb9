// SPDX-License-Identifier: Apache-2.0
// The other banner with the same question, for the benchmark.
CookieConsent.run({
  hideFromBots: false,
  guiOptions: { consentModal: { equalWeightButtons: true } },
  categories: { necessary: { enabled: true, readOnly: true }, preferences: {}, analytics: {}, embeds: {}, marketing: {}, sale: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'What may we do with your information?',
          description: 'We count visits, show maps and videos of other services, or share information only if you want us to. You can change your mind whenever you like.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Choose one by one',
        },
        preferencesModal: {
          title: 'Your privacy choices',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save my choices',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Counting visits', description: 'We count pages to learn what works.', linkedCategory: 'analytics' },
            { title: 'Maps and videos of others', description: 'A map or video is loaded from another service.', linkedCategory: 'embeds' },
            { title: 'Remembering what you prefer', description: 'We keep it in your browser.', linkedCategory: 'preferences' },
            { title: 'Advertisements by your interests', description: 'We give your address to advertising services.', linkedCategory: 'marketing' },
            { title: 'Giving your information to others', description: 'Some laws call it selling or sharing.', linkedCategory: 'sale' },
          ],
        },
      },
    },
  },
});
