// SPDX-License-Identifier: Apache-2.0
// Says what was chosen to what may already be on the page: Google's tags (Consent Mode v2), Shopify (Customer Privacy API), WordPress
// (WP Consent API), tag managers (dataLayer). Nothing of that is created where nobody asked for it. Names read in 2026-11.

import { CustomEventOf, all, dispatch, page } from './natives.js';
import { wish } from './script-tag.js';
import { allowed, current, find, standing } from './state.js';

const grants = (yes) => (yes ? 'granted' : 'denied');

const advertising = () => allowed('targeted-ads') && (!find('sale-sharing') || allowed('sale-sharing'));

const googleWanted = () => {
  const asked = wish.google || (current() && current().google) || '';
  return asked !== 'off' && (asked !== '' || all('script[src*="googletagmanager.com"],script[data-src*="googletagmanager.com"]').length > 0 || 'google_tag_manager' in window);
};

const gtag = function () {
  window.dataLayer.push(arguments);
};

const consent = () => ({
  ad_storage: grants(advertising()),
  ad_user_data: grants(advertising()),
  ad_personalization: grants(advertising()),
  analytics_storage: grants(allowed('analytics')),
  functionality_storage: grants(allowed('preferences')),
  personalization_storage: grants(allowed('preferences')),
  security_storage: 'granted',
});

let said = false;
/** Everything denied, before any tag asks (developers.google.com/tag-platform/security/guides/consent). */
export const googleDefault = () => {
  if (said || !googleWanted()) return;
  said = true;
  window.dataLayer = window.dataLayer || [];
  const denied = consent();
  denied.wait_for_update = 500;
  gtag('consent', 'default', denied);
};

const google = () => {
  googleDefault();
  if (said) gtag('consent', 'update', consent());
};

const dataLayer = () => {
  if (Array.isArray(window.dataLayer)) window.dataLayer.push({ event: 'privacidad_change', privacidad: standing() });
};

const shopify = () => {
  const shop = window.Shopify;
  const set = () =>
    shop.customerPrivacy.setTrackingConsent(
      { analytics: allowed('analytics'), marketing: allowed('targeted-ads'), preferences: allowed('preferences'), sale_of_data: allowed('sale-sharing') && advertising() },
      () => {},
    );
  if (!shop) return;
  if (shop.customerPrivacy) set();
  else if (shop.loadFeatures) shop.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => error || set());
};

const wordpress = () => {
  if (typeof window.wp_set_consent !== 'function') return;
  const set = (category, yes) => window.wp_set_consent(category, yes ? 'allow' : 'deny');
  set('functional', true);
  set('preferences', allowed('preferences'));
  set('statistics-anonymous', allowed('analytics'));
  set('statistics', allowed('analytics'));
  set('marketing', advertising());
};

/* Which kind of law counts is said once; cookies of that API are only set after a choice. */
const wordpressType = () => {
  if (typeof window.wp_set_consent !== 'function' || window.wp_consent_type) return;
  window.wp_consent_type = 'optin';
  dispatch(page, new CustomEventOf('wp_consent_type_defined'));
};

/** All bridges, each by itself: one that fails keeps no other from being told. */
export const bridges = (decided) => [google, dataLayer, wordpressType, ...(decided ? [shopify, wordpress] : [])];
