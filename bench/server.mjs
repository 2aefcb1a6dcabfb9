// SPDX-License-Identifier: Apache-2.0
// Signs in to a server that shows the made-up bakery and asks for pages, 16 at a time: node server.mjs ADDRESS SECONDS
// With a third word "walk", one page after another, three a second, as somebody does who is in a hurry: all pages that Today leads to.
import http from 'node:http';

const [address, seconds] = [process.argv[2], Number(process.argv[3] ?? 5)];
const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
const jar = new Map();

function ask(path, method = 'GET', body) {
  return new Promise((done, failed) => {
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    if (body) headers['content-type'] = 'application/x-www-form-urlencoded';
    const request = http.request(address + path, { method, agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        for (const cookie of answer.headers['set-cookie'] ?? []) {
          const [pair] = cookie.split(';');
          jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        }
        done({ status: answer.statusCode, text: Buffer.concat(parts).toString() });
      });
    });
    request.on('error', failed);
    request.end(body);
  });
}

async function load(path) {
  const end = performance.now() + seconds * 1000;
  const times = [];
  let wrong = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const begin = performance.now();
      const { status } = await ask(path);
      times.push(performance.now() - begin);
      if (status !== 200) wrong++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${path.replace(/[0-9a-f]{16}/, '...').padEnd(34)} ${(times.length / seconds).toFixed(0).padStart(6)} a second   p50 ${at(0.5).padStart(4)} ms   p99 ${at(0.99).padStart(4)} ms   wrong ${wrong}`);
}

async function walk() {
  const today = await ask('/');
  const pages = [...new Set([...today.text.matchAll(/href="(\/[^"?#]*)"/g)].map((found) => found[1]))].filter((path) => !path.startsWith('/assets'));
  let asked = 0;
  let wrong = 0;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; asked++) {
    const { status } = await ask(pages[asked % pages.length]);
    if (status >= 400) wrong++;
    await new Promise((done) => setTimeout(done, 333));
  }
  console.log(`${asked} pages in ${seconds} s, ${pages.length} of them different, wrong ${wrong}`);
}

const signIn = await ask('/sign-in');
const token = /name="_csrf" value="([^"]+)"/.exec(signIn.text)[1];
const form = new URLSearchParams({ _csrf: token, email: 'ana@example.com', passphrase: 'pan dulce con canela' });
const welcome = await ask('/sign-in', 'POST', form.toString());
if (welcome.status !== 303) throw new Error(`not let in: ${welcome.status}`);
if (process.argv[4] === 'walk') {
  await walk();
  process.exit(0);
}
const icon = /href="(\/assets\/[0-9a-f]+\/favicon\.svg)"/.exec(signIn.text)[1];
for (const path of ['/', '/inventory']) await load(path);
console.log('-- warm:');
for (const path of [icon, '/sign-in', '/', '/inventory', '/settings/business', '/setup/answers']) await load(path);
process.exit(0);
