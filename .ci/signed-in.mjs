// SPDX-License-Identifier: Apache-2.0
// Signs in as the owner of the made-up bakery and looks whether her pages hold what an earlier release kept: node signed-in.mjs ADDRESS
const [address] = process.argv.slice(2);
const jar = new Map();

async function ask(path, body) {
  const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  const answer = await fetch(address + path, { method: body ? 'POST' : 'GET', headers, body, redirect: 'manual' });
  for (const cookie of answer.headers.getSetCookie()) {
    const [name, value] = cookie.split(';')[0].split(/=(.*)/s);
    jar.set(name, value);
  }
  return { status: answer.status, text: await answer.text() };
}

const form = await ask('/sign-in');
const token = /name="_csrf" value="([^"]+)"/.exec(form.text)[1];
const welcome = await ask('/sign-in', new URLSearchParams({ _csrf: token, email: 'ana@example.com', passphrase: 'pan dulce con canela' }));
if (welcome.status !== 303) throw new Error(`not let in: ${welcome.status}`);
for (const [path, held] of [['/', /./], ['/settings/business', /La Espiga de Oro/], ['/inventory', /./], ['/policy', /./], ['/rights', /./], ['/choice', /./]]) {
  const page = await ask(path);
  if (page.status !== 200 || !held.test(page.text)) throw new Error(`${path} answers ${page.status} without what was kept`);
}
