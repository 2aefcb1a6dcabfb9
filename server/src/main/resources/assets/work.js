// SPDX-License-Identifier: Apache-2.0
// Spares people the question on a public form: the browser finds a number instead, which costs a program that sends thousands too much.

const form = document.querySelector('form[data-work]');

/* Counts the zero bits at the beginning of a hash. */
function zeros(hash) {
  let bits = 0;
  for (const byte of new Uint8Array(hash)) {
    if (byte) {
      return bits + Math.clz32(byte) - 24;
    }
    bits += 8;
  }
  return bits;
}

async function solve(token, wanted) {
  const encoder = new TextEncoder();
  for (let number = 0; ; number++) {
    if (zeros(await crypto.subtle.digest('SHA-256', encoder.encode(`${token}.${number}`))) >= wanted) {
      return number;
    }
  }
}

if (form && globalThis.crypto?.subtle) {
  solve(form.elements.token.value, Number(form.dataset.work)).then((number) => {
    form.elements.work.value = number;
    const question = form.querySelector('[data-question]');
    question.hidden = true;
    question.querySelector('input').required = false;
  });
}
