// SPDX-License-Identifier: Apache-2.0
// A stand-in for a container of Google Tag Manager: the tag "Custom HTML" of our page, as such containers put it in, and a tag for
// statistics that obeys Consent Mode.
(function () {
  var html = '{{GTM_LINE}}';
  var holder = document.createElement('div');
  holder.innerHTML = html;
  var source = holder.querySelector('script').getAttribute('src');
  var script = document.createElement('script');
  script.src = source;
  document.body.appendChild(script);
  var granted = false;
  var push = window.dataLayer.push;
  window.dataLayer.push = function (item) {
    if (item && item[0] === 'consent' && item[2].analytics_storage === 'granted' && !granted) {
      granted = true;
      new Image().src = '{{TRACKER}}/analytics.js';
    }
    return push.apply(window.dataLayer, arguments);
  };
})();
