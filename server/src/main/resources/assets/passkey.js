// SPDX-License-Identifier: Apache-2.0
// Hands questions of the server to the browser's passkeys, and their answers back in an ordinary form. Without it the form stays hidden.

const known = globalThis.isSecureContext && globalThis.PublicKeyCredential;

function bytes(text) {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}

function text(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/* What the server must know of an answer, in the JSON of WebAuthn level 3, 5.1. */
function json(credential) {
  const { response } = credential;
  const parts = { clientDataJSON: text(response.clientDataJSON) };
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[name]) {
      parts[name] = text(response[name]);
    }
  }
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: parts,
    clientExtensionResults: {},
  });
}

/* Sends the form once the device has answered; says so when it has not. */
function ask(form, ceremony) {
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const status = form.querySelector('[data-status]');
    status.textContent = '';
    try {
      form.elements.answer.value = json(await ceremony());
      form.submit();
    } catch {
      status.textContent = form.dataset.failed;
    }
  });
}

const signing = document.querySelector('form[data-passkey]');
if (signing && known) {
  ask(signing, async () => {
    const question = await (await fetch(signing.dataset.passkey, { cache: 'no-store' })).text();
    return navigator.credentials.get({
      publicKey: { challenge: bytes(question), rpId: location.hostname, userVerification: 'required', timeout: 240000 },
    });
  });
}

const making = document.querySelector('form[data-passkey-new]');
if (making && known) {
  const { passkeyNew, host, handle, account, known: already } = making.dataset;
  ask(making, () => navigator.credentials.create({
    publicKey: {
      challenge: bytes(passkeyNew),
      rp: { id: host, name: 'Resguardo' },
      user: { id: bytes(handle), name: account, displayName: account },
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: already.split(' ').filter(Boolean).map((id) => ({ type: 'public-key', id: bytes(id) })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
      timeout: 240000,
    },
  }));
} else if (making) {
  document.querySelector('[data-passkey-unknown]').hidden = false;
}
