import { once } from 'node:events';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openPost, type Post } from './post.ts';

const MAIL = {
  id: 'mail-1',
  recipient: 'saskia@example.org',
  subject: 'Er wacht één ding op je: Waterwolde',
  body: 'Hallo,\n\n.Een regel met een punt, en é.\n',
  attempts: 0,
};

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A mail server as far as one mail needs it. `answers` replaces what it says to a command; null says nothing, ever. */
async function mailServer(answers: Record<string, string | null> = {}): Promise<{ url: string; got: string[] }> {
  const got: string[] = [];
  const server = createServer((socket) => {
    let inText = false;
    const say = (command: string, usual: string): void => {
      const answer = command in answers ? answers[command]! : usual;
      if (answer !== null) socket.write(`${answer}\r\n`);
    };
    socket.on('error', () => undefined);
    say('greeting', '220 mail.example');
    socket.on('data', (bytes) => {
      for (const line of bytes.toString().split('\r\n').slice(0, -1)) {
        got.push(line);
        const [command = ''] = line.split(' ');
        if (inText && line === '.') say('text', '250 taken');
        if (line === '.') inText = false;
        if (inText) continue;
        if (command === 'EHLO') say('EHLO', '250 mail.example');
        else if (command === 'DATA') say('DATA', '354 go on');
        else if (['MAIL', 'RCPT', 'RSET'].includes(command)) say(command, '250 good');
        else if (command === 'QUIT') socket.end('221 bye\r\n');
        inText = command === 'DATA';
      }
    });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, got };
}

const post = (url: string, withinMs?: number): Post =>
  openPost({ worldFolder: '', signIn: { smtp: { url, from: 'Peil <peil@example.org>' } } } as never, withinMs);

describe('openPost() with a mail server', () => {
  it('hands the mail over to one recipient, as plain text, whole', async () => {
    const { url, got } = await mailServer();
    await post(url)(MAIL);
    expect(got).toContain('MAIL FROM:<peil@example.org>');
    expect(got.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<saskia@example.org>']);
    const text = got.join('\n');
    expect(text).toContain('From: Peil <peil@example.org>');
    expect(text).toContain('Content-Type: text/plain; charset=utf-8');
    expect(text).toMatch(/Subject: =\?UTF-8\?/);
    // A line that begins with a point would end the mail: it is sent with two (RFC 5321).
    expect(text).toMatch(/^\.\.Een regel met een punt, en =C3=A9\.$/m);
  });

  it.each([
    ['the recipient', { RCPT: '550 no such mailbox' }],
    ['the text', { text: '554 not this' }],
    ['everything for now', { greeting: '421 come back later' }],
  ])('fails when the server refuses %s', async (_, answers) => {
    const { url } = await mailServer(answers);
    await expect(post(url)(MAIL)).rejects.toThrow();
  });

  it('fails in time when the server says nothing, or when there is none', async () => {
    const { url } = await mailServer({ DATA: null });
    await expect(post(url, 100)(MAIL)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    const silent = await mailServer({ greeting: null });
    await expect(post(silent.url, 100)(MAIL)).rejects.toThrow(/[Gg]reeting/);
    await expect(post('smtp://127.0.0.1:1', 100)(MAIL)).rejects.toMatchObject({ code: 'ESOCKET' });
  });
});

describe('openPost() without a mail server', () => {
  it('writes a file that only its owner reads', async () => {
    const worldFolder = mkdtempSync(join(tmpdir(), 'peil-post-'));
    await openPost({ worldFolder, signIn: { smtp: null } } as never)(MAIL);
    const file = join(worldFolder, 'mail', 'mail-1.txt');
    expect(readFileSync(file, 'utf8')).toBe(`To: ${MAIL.recipient}\nSubject: ${MAIL.subject}\n\n${MAIL.body}`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
