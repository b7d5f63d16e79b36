import type { WebPreferences } from 'electron';

// Pure data and verdicts, so that each point of Electron's checklist has a test that feeds it the bad case.

/** The only origin there is. */
export const origin = 'app://bundle';
export const indexUrl = `${origin}/index.html`;

/** How the scheme is registered: a secure standard origin, no bypass of the policy, no service workers. */
export const schemePrivileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true } as const;

/** What every window is: sandboxed, isolated, without Node and without the web's ways out. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  plugins: false,
  safeDialogs: true,
  disableDialogs: true,
  disableBlinkFeatures: 'Auxclick',
} as const satisfies WebPreferences;

/** Pages people work in, or the unseen ones that are printed. */
export type PageKind = 'work' | 'print';

/**
 * The content security policy of one load. Mantine's style elements carry the nonce. Only printed pages may bring a font as
 * `data:`: Chromium's templates for head and foot can reach no file.
 */
export const contentSecurityPolicy = (nonce: string, kind: PageKind): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    kind === 'print' ? `font-src 'self' data:` : `font-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `frame-src 'none'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** Headers of every answer beside the policy. */
export const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), clipboard-read=(), display-capture=()',
};

/** Is this address our one page? Its fragment is the route and may be anything. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    `${url.protocol}//${url.host}${url.pathname}` === indexUrl &&
    url.search === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** Requests a page may make: our own files. */
export const isOwnRequest = (address: string): boolean => address.startsWith(`${origin}/`);

export type Sender = { url: string; isTopFrame: boolean; isKnownWindow: boolean };

/** Who may speak over the channel: the top frame of a window we made, showing our page. */
export const isTrustedSender = (sender: Sender): boolean =>
  sender.isKnownWindow && sender.isTopFrame && isOwnPage(sender.url);

/** Switches that would open a packaged application to a debugger. */
export const debuggingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'host-rules',
  'host-resolver-rules',
  'load-extension',
  'disable-web-security',
] as const;
