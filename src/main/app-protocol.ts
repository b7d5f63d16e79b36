import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Session } from 'electron';
import { contentSecurityPolicy, headers, origin, type PageKind } from '#main/security-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves the window's files at `app://bundle/`. What may be served is listed at start: a request can name a file of the
 * list and nothing else, so no path is ever joined with what a page asked for.
 */
export function serveApp(session: Session, folder: string, kind: PageKind): void {
  const files = new Map(filesIn(folder).map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]));
  session.protocol.handle('app', (request) => {
    const url = new URL(request.url);
    const path = files.get(url.pathname);
    if (`${url.protocol}//${url.host}` !== origin || request.method !== 'GET' || path === undefined) {
      return new Response(null, { status: 404, headers });
    }
    const nonce = randomBytes(18).toString('base64');
    const body =
      extname(path) === '.html'
        ? readFileSync(path, 'utf8').replaceAll('__NONCE__', nonce)
        : new Uint8Array(readFileSync(path));
    return new Response(body, {
      headers: {
        ...headers,
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy(nonce, kind),
      },
    });
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
