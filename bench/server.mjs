// SPDX-License-Identifier: Apache-2.0
// Signs in to a server that shows the made-up bakery and asks for pages, 16 at a time: node server.mjs ADDRESS SECONDS
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

const signIn = await ask('/sign-in');
const token = /name="_csrf" value="([^"]+)"/.exec(signIn.text)[1];
const form = new URLSearchParams({ _csrf: token, email: 'ana@example.com', passphrase: 'pan dulce con canela' });
const welcome = await ask('/sign-in', 'POST', form.toString());
if (welcome.status !== 303) throw new Error(`not let in: ${welcome.status}`);
const icon = /href="(\/assets\/[0-9a-f]+\/favicon\.svg)"/.exec(signIn.text)[1];
for (const path of ['/', '/inventory']) await load(path);
console.log('-- warm:');
for (const path of [icon, '/sign-in', '/', '/inventory', '/settings/business', '/setup/answers']) await load(path);
process.exit(0);
